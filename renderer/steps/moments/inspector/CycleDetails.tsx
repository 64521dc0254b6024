import { excerpt } from "#shared/domain/excerpt.ts";
import {
  criticalShares,
  outsideMinutes,
  survival,
  waitShare,
} from "#shared/domain/moments/derive.ts";
import { setCycle, setProfile } from "#shared/domain/moments/edit.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, usePlaceState } from "#renderer/state/workbook.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { duration } from "../minutes-text.ts";
import { TextList } from "./TextList.tsx";
import classes from "./Inspector.module.css";

/** The whole cycle, while no moment is selected: where it starts and ends, its numbers, its customer. */
export function CycleDetails({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslator();
  const apply = useApply();
  const placeId = usePlaceState((state) => state.place.id) ?? "";

  function change(field: string, edit: (project: Project) => Project): void {
    apply(edit, {
      label: { key: "moments:undo.cycle", params: { title: excerpt(cycle.service) } },
      mergeKey: `${cycle.id}.${field}`,
    });
  }
  return (
    <>
      <header className={classes.head}>
        <div className={classes.headWords}>
          <h2 className={classes.title}>{cycle.service || t("terms:words.cycleOfService")}</h2>
          {cycle.segment === "" ? null : (
            <div className={classes.tags}>
              <span className={classes.tag}>{cycle.segment}</span>
            </div>
          )}
        </div>
      </header>
      <div data-moment-details className={classes.stack}>
        {(["start", "end"] as const).map((field) => (
          <TextField
            key={field}
            label={t(`moments:whole.${field}`)}
            placeholder={t(`moments:whole.${field}Placeholder`)}
            value={cycle[field]}
            place={`${placeId}/${field}`}
            onCommit={(text) =>
              change(field, (project) => setCycle(project, cycle.id, { [field]: text }))
            }
          />
        ))}
        <CycleNumbers cycle={cycle} />
        <section className={classes.stack} aria-label={t("moments:whole.customer")}>
          <h3 className={classes.sectionTitle}>{t("moments:whole.customer")}</h3>
          {(["who", "wants"] as const).map((field) => (
            <TextField
              key={field}
              label={t(`moments:whole.${field}`)}
              multiline
              value={cycle.profile[field]}
              place={`${placeId}/${field}`}
              onCommit={(text) =>
                change(field, (project) => setProfile(project, cycle.id, { [field]: text }))
              }
            />
          ))}
          <span className={classes.label}>{t("moments:whole.quotes")}</span>
          <TextList
            entryLabel={(entry) => t("moments:texts.quotesEntry", { number: entry })}
            addLabel={t("moments:texts.quotesAdd")}
            texts={cycle.profile.quotes}
            onChange={(quotes) =>
              change("quotes", (project) => setProfile(project, cycle.id, { quotes: [...quotes] }))
            }
          />
        </section>
      </div>
    </>
  );
}

function CycleNumbers({ cycle }: { readonly cycle: Cycle }) {
  const translator = useTranslator();
  const { t, percent } = translator;
  const { points, momentsCritical, total } = criticalShares(cycle);
  const wait = waitShare(cycle);
  const outside = outsideMinutes(cycle);
  const { product, momentsWithReliability, incidentsPer1000 } = survival(cycle);
  if (total === 0) return null;
  const sentences = [
    t("moments:whole.moments", { count: total, stages: cycle.stages.length }),
    t("moments:whole.critical", { count: momentsCritical, points }),
    ...(wait.total === 0
      ? []
      : [
          t("moments:whole.wait", {
            share: percent(wait.waiting / wait.total),
            waiting: duration(translator, wait.waiting),
            total: duration(translator, wait.total),
          }),
        ]),
    ...(outside === 0 ? [] : [t("moments:whole.outside", { time: duration(translator, outside) })]),
    ...(product === null || incidentsPer1000 === null
      ? []
      : [
          t("moments:whole.survival", {
            incidents: incidentsPer1000,
            customers: 1_000,
            count: momentsWithReliability,
            total,
          }),
        ]),
  ];
  return (
    <section aria-label={t("moments:whole.numbers")}>
      <h3 className={classes.sectionTitle}>{t("moments:whole.numbers")}</h3>
      <ul className={classes.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
