import { setDecisionAsked, setRecommendation } from "#shared/domain/report-edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { DateField } from "#renderer/ui/DateField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { TextGroup } from "./TextGroup.tsx";
import classes from "./Texts.module.css";
import { useReportEdit } from "./use-report-edit.ts";

/** What the director reads first, and what is asked there. */
export function DecisionTexts() {
  const { t } = useTranslator();
  const { report, people } = useProject();
  const edit = useReportEdit();
  const { what, ofPersonId, by } = report.decisionAsked;
  return (
    <TextGroup title={t("terms:section.decisionSheet")}>
      <div className={classes.fields}>
        <div className={classes.wide}>
          <TextField
            label={t("reportScreen:texts.recommendation")}
            description={t("reportScreen:texts.recommendationHint")}
            value={report.recommendation}
            multiline
            onCommit={(text) =>
              edit("recommendation", setRecommendation(text), {
                field: "recommendation",
                view: "texts",
                isTyping: true,
              })
            }
            place="report/recommendation"
          />
        </div>
        <div className={classes.wide}>
          <TextField
            label={t("reportScreen:texts.asked")}
            description={t("reportScreen:texts.askedHint")}
            value={what}
            multiline
            onCommit={(text) =>
              edit("decisionAsked", setDecisionAsked({ what: text }), {
                field: "asked",
                view: "texts",
                isTyping: true,
              })
            }
            place="report/asked"
          />
        </div>
        <ChoiceField
          label={t("reportScreen:texts.askedOf")}
          placeholder={t("reportScreen:texts.askedOfNobody")}
          value={ofPersonId}
          choices={people.map((person) => ({
            value: person.id,
            label: person.name.trim() === "" ? t("common:untitled") : person.name,
          }))}
          isClearable
          onChange={(value) =>
            edit("decisionAsked", setDecisionAsked({ ofPersonId: value }), {
              field: "askedOf",
              view: "texts",
            })
          }
          place="report/askedOf"
        />
        <DateField
          label={t("reportScreen:texts.askedBy")}
          value={by}
          onCommit={(date) =>
            edit("decisionAsked", setDecisionAsked({ by: date }), {
              field: "askedBy",
              view: "texts",
              isTyping: true,
            })
          }
          place="report/askedBy"
        />
      </div>
    </TextGroup>
  );
}
