import { SegmentedControl, Title } from "@mantine/core";
import { episodeOf, episodeRange } from "#shared/domain/moments/derive.ts";
import { setMoment } from "#shared/domain/moments/edit.ts";
import { setEpisode } from "#shared/domain/moments/edit-episodes.ts";
import type { MomentRatings } from "#shared/domain/moments/panel-derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import classes from "./Panel.module.css";

export interface DecisionProps {
  readonly ratings: MomentRatings;
  /** The same moment in the round before. */
  readonly earlier: MomentRatings | null;
  readonly raters: number;
}

/** What the raters wrote about a moment, and the consultant's decision beside it. */
export function Decision({ ratings, earlier, raters }: DecisionProps) {
  const translator = useTranslator();
  const { t } = translator;
  const project = useProject();
  const cycle = useCycle();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const moment = cycle.moments.find((each) => each.id === ratings.momentId);
  if (moment === undefined) return null;
  const episode = episodeOf(cycle, moment.id);
  const range = episode === null ? null : episodeRange(cycle, episode.id);
  const { severity, validity } = ratings;
  const label = { key: "panel:undo.decide", params: { number: ratings.number } } as const;

  return (
    <section className={classes.decision}>
      <Title order={2} className={classes.decisionTitle}>
        <Mark number={ratings.number} isCritical={moment.critical || episode !== null} />
        {moment.title || t("common:untitled")}
      </Title>
      {severity?.word === "farApart" ? (
        <p>{t("panel:reveal.farSentence", { low: severity.min, high: severity.max })}</p>
      ) : null}
      <p className={classes.small}>
        {t("panel:reveal.votes", { votes: ratings.criticalVotes, count: raters })}
        {validity === null || severity === null || severity.n < 2 ? null : (
          <>
            <br />
            {t("panel:reveal.validity", {
              v: translator.fixed(validity.v, 2),
              low: translator.fixed(validity.lower, 2),
              high: translator.fixed(validity.upper, 2),
            })}
          </>
        )}
        {!earlier?.severity || !severity ? null : (
          <>
            <br />
            {t("panel:reveal.before", {
              before: translator.number(earlier.severity.median, 1),
              now: translator.number(severity.median, 1),
            })}
          </>
        )}
        {ratings.cannotJudge === 0 ? null : (
          <>
            <br />
            {t("panel:reveal.cannotJudge", { count: ratings.cannotJudge })}
          </>
        )}
        {ratings.frequency === null ? null : (
          <>
            <br />
            {t("panel:reveal.frequency", { median: ratings.frequency.median })}
          </>
        )}
      </p>
      {ratings.remarks.map((each) => (
        <blockquote key={each.raterId} className={classes.quote}>
          {translator.quote(each.remark)}
          <footer>
            {t("panel:reveal.ratedIt", {
              name:
                project.people.find((person) => person.id === each.raterId)?.name ??
                t("panel:members.former"),
              score: each.severity ?? "–",
            })}
          </footer>
        </blockquote>
      ))}
      <p className={classes.decides}>{t("panel:reveal.decides")}</p>
      {range === null ? (
        <SegmentedControl
          fullWidth
          disabled={isReadOnly}
          aria-label={t("panel:reveal.decides")}
          value={moment.critical ? "yes" : "no"}
          onChange={(value) =>
            apply(
              (before) => setMoment(before, cycle.id, moment.id, { critical: value === "yes" }),
              {
                label,
              },
            )
          }
          data={[
            { value: "no", label: t("common:no") },
            {
              value: "yes",
              label: (
                <span className={classes.criticalChoice} data-chosen={moment.critical || undefined}>
                  <span className={classes.diamond} aria-hidden="true" />
                  {t("terms:words.critical")}
                </span>
              ),
            },
          ]}
        />
      ) : (
        <p className={classes.small}>
          {t("panel:reveal.inEpisode", { range: `${range.first}–${range.last}` })}
        </p>
      )}
      <div className={classes.reason}>
        {episode === null ? (
          <TextField
            label={t(moment.critical ? "panel:reveal.reason" : "panel:reveal.reasonNo")}
            value={moment.criticalReason}
            multiline
            minRows={1}
            place={`${moment.id}/criticalReason`}
            onCommit={(text) =>
              apply((before) => setMoment(before, cycle.id, moment.id, { criticalReason: text }), {
                label,
                mergeKey: `${moment.id}.criticalReason`,
              })
            }
          />
        ) : (
          <TextField
            label={t("panel:reveal.reason")}
            value={episode.reason}
            multiline
            minRows={1}
            place={`${episode.id}/reason`}
            onCommit={(reason) =>
              apply((before) => setEpisode(before, cycle.id, episode.id, { reason }), {
                label,
                mergeKey: `${episode.id}.reason`,
              })
            }
          />
        )}
      </div>
    </section>
  );
}
