import { Modal } from "@mantine/core";
import { useState } from "react";
import type { Failure } from "#shared/contract/failures.ts";
import { plainDateOf } from "#shared/dates.ts";
import { addFromTemplate } from "#shared/templates/add-from-template.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useBridge } from "#renderer/state/session.tsx";
import { projectFromTemplate, type TemplateChoice } from "#renderer/state/template-choice.ts";
import { useApply, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import classes from "./SaveTemplateDialog.module.css";
import { OwnTemplates, ShippedTemplates } from "./TemplateLists.tsx";
import { useOwnTemplates } from "./use-own-templates.ts";

/** Adds a cycle that is written already, with its actions, to the open project: one undo step. */
export function CycleFromTemplateDialog() {
  const { t } = useTranslator();
  const bridge = useBridge();
  const { ids, now, places, projects } = useWorkbook();
  const apply = useApply();
  const { language } = useProject().engagement;
  const { templates } = useOwnTemplates();
  const [problem, setProblem] = useState<Failure | "full" | null>(null);

  async function add(choice: TemplateChoice): Promise<void> {
    const today = plainDateOf(now());
    const begun = await projectFromTemplate(bridge, choice, { newId: ids, today });
    if (!begun.ok) {
      setProblem(begun.error);
      return;
    }
    const before = projects.getState().history.present;
    apply((project) => addFromTemplate(project, begun.value), {
      label: { key: "templates:add.undone" },
    });
    const [cycle] = begun.value.cycles;
    if (projects.getState().history.present === before || cycle === undefined) {
      setProblem("full");
      return;
    }
    closeDialog();
    places.goTo({ page: "moments", cycleId: cycle.id });
  }

  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t("templates:add.title")}
      size={760}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p>{t("templates:add.lead")}</p>
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem === "full"
            ? t("templates:add.full")
            : t(`failures:${problem.code}`, problem.params)}
        </p>
      )}
      <ShippedTemplates language={language} onChoose={(choice) => void add(choice)} />
      {templates.length === 0 ? null : (
        <>
          <h3 className={classes.head}>{t("templates:own")}</h3>
          <OwnTemplates templates={templates} onChoose={(choice) => void add(choice)} />
        </>
      )}
    </Modal>
  );
}
