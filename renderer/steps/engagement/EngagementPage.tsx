import { useTranslator } from "#renderer/i18n/translation.tsx";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { AreasGroup } from "./AreasGroup.tsx";
import { ClientGroup } from "./ClientGroup.tsx";
import { CyclesGroup } from "./CyclesGroup.tsx";
import { GlossaryGroup } from "./GlossaryGroup.tsx";
import classes from "./Group.module.css";
import { Missing } from "./Missing.tsx";
import { PeopleGroup } from "./PeopleGroup.tsx";
import { ReportLookGroup } from "./ReportLookGroup.tsx";

/** Step 0: for whom, on which service, with whom. One column, nothing is required. */
export function EngagementPage() {
  const { t } = useTranslator();
  return (
    <PageFrame title={t("terms:steps.engagement")} ask={t("engagement:ask")}>
      <div className={classes.column}>
        <Missing />
        <ClientGroup />
        <CyclesGroup />
        <PeopleGroup />
        <AreasGroup />
        <GlossaryGroup />
        <ReportLookGroup />
      </div>
    </PageFrame>
  );
}
