import { FaceMark } from "#shared/charts/svg/FaceMark.tsx";
import { criticalMomentIds, episodeOf, stageRuns } from "#shared/domain/moments/derive.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconAlertTriangle, IconClock, IconQuote, IconUser } from "#renderer/ui/icons.ts";
import { walkFacts, type WalkFact } from "./facts.ts";
import classes from "./Walk.module.css";

/** Characters from which the title is set smaller, and smaller still. */
const LONG = 60;
const VERY_LONG = 120;

/** One moment as the customer says it, large enough for the last row. */
export function WalkMoment({ cycle, moment }: { readonly cycle: Cycle; readonly moment: Moment }) {
  const translator = useTranslator();
  const { t } = translator;
  const title = moment.title.trim() || t("walk:untitled");
  const length = title.length > VERY_LONG ? "veryLong" : title.length > LONG ? "long" : "usual";
  const stage = stageOf(cycle, moment);
  const episode = episodeOf(cycle, moment.id);
  const reason = moment.criticalReason.trim() || (episode?.reason.trim() ?? "");
  return (
    <div key={moment.id} className={classes.moment}>
      {stage === "" ? null : <p className={classes.stage}>{stage}</p>}
      <h2 className={classes.title} data-length={length}>
        {title}
      </h2>
      {criticalMomentIds(cycle).has(moment.id) ? (
        <div className={classes.critical}>
          <p className={classes.tag}>
            <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 0 L24 12 L12 24 L0 12 Z" fill="currentColor" />
            </svg>
            {t("walk:critical")}
          </p>
          {reason === "" ? null : <p className={classes.reason}>{reason}</p>}
        </div>
      ) : null}
      <ul className={classes.facts}>
        {walkFacts(moment, translator).map((fact) => (
          <li key={fact.kind} className={classes.fact}>
            <FactSign fact={fact} />
            <div className={classes.factWords}>
              <p className={classes.main}>{fact.main}</p>
              {fact.more === "" ? null : <p className={classes.more}>{fact.more}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FactSign({ fact }: { readonly fact: WalkFact }) {
  const size = { size: 28, stroke: 1.75, "aria-hidden": true } as const;
  switch (fact.kind) {
    case "time":
      return <IconClock {...size} />;
    case "incident":
      return <IconAlertTriangle {...size} />;
    case "quote":
      return <IconQuote {...size} />;
    case "who":
      return <IconUser {...size} />;
    case "emotion":
      return (
        <svg
          width="28"
          height="28"
          viewBox="0 0 28 28"
          aria-hidden="true"
          data-emotion={fact.value}
          className={classes.face}
        >
          <FaceMark x={14} y={14} r={12} value={fact.value ?? 0} colour="currentColor" />
        </svg>
      );
  }
}

/** "C · Resolution"; '' for a moment without a stage. */
function stageOf(cycle: Cycle, moment: Moment): string {
  const run = stageRuns(cycle).find(({ moments }) =>
    moments.some((each) => each.moment.id === moment.id),
  );
  if (run === undefined || run.stage === null) return "";
  return run.stage.title === "" ? run.letter : `${run.letter} · ${run.stage.title}`;
}
