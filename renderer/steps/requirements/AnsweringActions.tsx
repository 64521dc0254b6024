import { Title, UnstyledButton } from "@mantine/core";
import type { RequirementId } from "#shared/ids.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useProject } from "#renderer/state/workbook.tsx";
import { IconArrowRight } from "#renderer/ui/icons.ts";
import classes from "./Inspector.module.css";

/** The actions of the plan that serve this requirement, each a way there. */
export function AnsweringActions(props: { readonly requirementId: RequirementId }) {
  const { t } = useTranslator();
  const { plan } = useProject();
  const goTo = useGoTo();
  const answering = plan.actions.flatMap((action, index) =>
    action.requirementIds.includes(props.requirementId) ? [{ action, number: index + 1 }] : [],
  );
  return (
    <div>
      <Title order={3}>{t("requirements:inspector.actions")}</Title>
      {answering.length === 0 ? (
        <p className={classes.definition}>{t("requirements:inspector.noAction")}</p>
      ) : (
        <ul className={classes.list}>
          {answering.map(({ action, number }) => (
            <li key={action.id}>
              <UnstyledButton
                className={classes.jump}
                onClick={() => goTo({ page: "action-plan", id: action.id })}
              >
                <span>
                  {number} · {excerpt(action.what)}
                </span>
                <IconArrowRight size={16} stroke={1.75} aria-hidden />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
