import { setNarrative } from "#shared/domain/report-edit.ts";
import { REPORT_SECTION_IDS, type ReportSectionId } from "#shared/domain/report-schema.ts";
import { NARRATED_SECTIONS, type NarratedSection } from "#shared/domain/report-sections.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { TextGroup } from "./TextGroup.tsx";
import classes from "./Texts.module.css";
import { useReportEdit } from "./use-report-edit.ts";

/** What belongs there; a section that prints no own words says so. */
function guidance(t: Translator["t"], id: ReportSectionId): string {
  return NARRATED_SECTIONS.includes(id)
    ? t(`reportScreen:texts.guide.${id as NarratedSection}`) // it is one of them
    : t("reportScreen:texts.notPrinted");
}

/** Sections that print own words, and any other that has some in the file. */
export function Narratives() {
  const { t } = useTranslator();
  const { report } = useProject();
  const edit = useReportEdit();
  const shown = REPORT_SECTION_IDS.filter(
    (id) => NARRATED_SECTIONS.includes(id) || report.narratives[id] !== undefined,
  );
  return (
    <TextGroup title={t("reportScreen:texts.own")} note={t("reportScreen:texts.ownNote")}>
      <div className={classes.stack}>
        {shown.map((id) => (
          <TextField
            key={id}
            label={t(`terms:section.${id}`)}
            description={guidance(t, id)}
            value={report.narratives[id] ?? ""}
            multiline
            onCommit={(text) =>
              edit("narrative", setNarrative(id, text), {
                field: `narrative.${id}`,
                view: "texts",
                isTyping: true,
              })
            }
            place={`report/narrative.${id}`}
          />
        ))}
      </div>
    </TextGroup>
  );
}
