import { Button, SegmentedControl } from "@mantine/core";
import { useId } from "react";
import type { EpisodeId } from "#shared/ids.ts";
import { newId } from "#shared/ids.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { episodeOf, episodeRange } from "#shared/domain/moments/derive.ts";
import { setCritical, setMoment } from "#shared/domain/moments/edit.ts";
import { setEpisode } from "#shared/domain/moments/edit-episodes.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useSelect, useWorkbook } from "#renderer/state/workbook.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { Diamond } from "../cycle/Diamond.tsx";
import classes from "./Inspector.module.css";

export interface CriticalFieldProps {
  readonly cycle: Cycle;
  readonly moment: Moment;
}

/** Can it ruin the whole service, and why. A member of an episode shows the episode's reason. */
export function CriticalField({ cycle, moment }: CriticalFieldProps) {
  const { t } = useTranslator();
  const { ids } = useWorkbook();
  const apply = useApply();
  const select = useSelect();
  const isReadOnly = useIsReadOnly();
  const id = useId();
  const episode = episodeOf(cycle, moment.id);
  const isCritical = moment.critical || episode !== null;
  const range = episode === null ? null : episodeRange(cycle, episode.id);
  return (
    <div className={classes.group}>
      <span className={classes.label} id={id}>
        {t("moments:critical.question")}
      </span>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        readOnly={isReadOnly}
        value={isCritical ? "critical" : "no"}
        data-place={`${moment.id}/critical`}
        onChange={(value) =>
          apply(
            (project) =>
              setCritical(
                project,
                cycle.id,
                moment.id,
                value === "critical",
                newId<EpisodeId>(ids),
              ),
            {
              label: {
                key: "moments:undo.critical",
                params: { count: 1, title: excerpt(moment.title) },
              },
            },
          )
        }
        data={[
          { value: "no", label: t("common:no") },
          {
            value: "critical",
            label: (
              <span className={classes.criticalChoice} data-chosen={isCritical || undefined}>
                <Diamond size={12} /> {t("terms:words.critical")}
              </span>
            ),
          },
        ]}
      />
      {episode === null ? (
        isCritical ? (
          <TextField
            label={t("moments:critical.reason")}
            hideLabel
            multiline
            minRows={1}
            placeholder={t("moments:critical.placeholder")}
            value={moment.criticalReason}
            place={`${moment.id}/criticalReason`}
            onCommit={(criticalReason) =>
              apply((project) => setMoment(project, cycle.id, moment.id, { criticalReason }), {
                label: { key: "moments:undo.reason", params: { title: excerpt(moment.title) } },
                mergeKey: `${moment.id}.criticalReason`,
              })
            }
          />
        ) : null
      ) : (
        <>
          <TextField
            label={t("moments:episode.reasonOf", {
              first: range?.first ?? 0,
              last: range?.last ?? 0,
            })}
            multiline
            minRows={1}
            placeholder={t("moments:episode.reasonPlaceholder")}
            value={episode.reason}
            place={`${episode.id}/reason`}
            onCommit={(reason) =>
              apply((project) => setEpisode(project, cycle.id, episode.id, { reason }), {
                label: { key: "moments:undo.episodeReason" },
                mergeKey: `${episode.id}.reason`,
              })
            }
          />
          <Button variant="subtle" size="compact-sm" onClick={() => select(episode.id)}>
            {t("moments:episode.show")}
          </Button>
        </>
      )}
    </div>
  );
}
