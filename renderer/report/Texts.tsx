import { useTranslator } from "#renderer/i18n/translation.tsx";
import { DecisionTexts } from "./DecisionTexts.tsx";
import { FollowUpTexts } from "./FollowUpTexts.tsx";
import { Narratives } from "./Narratives.tsx";
import classes from "./Texts.module.css";
import { VersionList } from "./VersionList.tsx";

/** What only the consultant can write: it is printed as it stands. */
export function Texts() {
  const { t } = useTranslator();
  return (
    <section
      className={classes.pane}
      aria-label={t("reportScreen:views.texts")}
      data-region
      tabIndex={-1}
    >
      <div className={classes.column}>
        <DecisionTexts />
        <Narratives />
        <FollowUpTexts />
        <VersionList />
      </div>
    </section>
  );
}
