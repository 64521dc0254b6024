import { Button } from "@mantine/core";
import { episodeRange } from "#shared/domain/moments/derive.ts";
import { setEpisode } from "#shared/domain/moments/edit-episodes.ts";
import type { Episode } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import type { OutlineActions } from "../outline/use-outline.ts";
import classes from "./Inspector.module.css";

export interface EpisodeDetailsProps {
  readonly cycle: Cycle;
  readonly episode: Episode;
  readonly actions: OutlineActions;
}

export function EpisodeDetails({ cycle, episode, actions }: EpisodeDetailsProps) {
  const { t } = useTranslator();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const range = episodeRange(cycle, episode.id);
  const members = new Set<string>(episode.momentIds);
  return (
    <>
      <header className={classes.head}>
        <div className={classes.headWords}>
          <h2 className={classes.title}>
            {t("moments:episode.range", { first: range?.first ?? 0, last: range?.last ?? 0 })}
          </h2>
          <p className={classes.words}>{t("moments:episode.help")}</p>
        </div>
      </header>
      <div data-moment-details className={classes.stack}>
        {(["title", "reason"] as const).map((field) => (
          <TextField
            key={field}
            label={t(`moments:episode.${field}`)}
            multiline={field === "reason"}
            value={episode[field]}
            place={`${episode.id}/${field}`}
            onCommit={(text) =>
              apply((project) => setEpisode(project, cycle.id, episode.id, { [field]: text }), {
                label: { key: "moments:undo.episodeReason" },
                mergeKey: `${episode.id}.${field}`,
              })
            }
          />
        ))}
        <ul className={classes.members} aria-label={t("moments:episode.members")}>
          {cycle.moments.map((moment, at) =>
            members.has(moment.id) ? (
              <li key={moment.id}>
                <button type="button" onClick={() => actions.focusRow(moment.id)}>
                  <Mark number={at + 1} isCritical size={22} />
                  {moment.title || t("common:untitled")}
                </button>
              </li>
            ) : null,
          )}
        </ul>
        {isReadOnly ? null : (
          <Button variant="default" onClick={actions.episode}>
            {t("moments:episode.dissolve")}
          </Button>
        )}
      </div>
    </>
  );
}
