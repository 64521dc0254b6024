import { Button } from "@mantine/core";
import { useRef } from "react";
import { newId, type IndicatorId } from "#shared/ids.ts";
import { addIndicator } from "#shared/domain/action-plan/edit-indicators.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { placeOf } from "#renderer/steps/action-plan/plan-fields.ts";
import { useActionEdit } from "#renderer/steps/action-plan/use-action-edit.ts";
import { IndicatorCard } from "./IndicatorCard.tsx";
import { Section } from "./Section.tsx";

/** By what one will see that the action worked. */
export function IndicatorsSection({ action }: { readonly action: Action }) {
  const { t } = useTranslator();
  const { ids } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const edit = useActionEdit(action.id);
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);

  function add(): void {
    const id = newId<IndicatorId>(ids);
    edit.chosen("indicators", addIndicator(action.id, id));
    focusNext(`${id}/name`);
  }
  return (
    <Section title={t("actionPlan:section.indicators")}>
      <div ref={root}>
        {action.indicators.map((indicator, place) => (
          <IndicatorCard
            key={indicator.id}
            action={action}
            indicator={indicator}
            place={place}
            onMoved={() => focusNext(`${indicator.id}/name`)}
          />
        ))}
      </div>
      {isReadOnly ? null : (
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={add}
          data-place={placeOf(action.id, "indicators")}
        >
          {t("actionPlan:indicator.add")}
        </Button>
      )}
    </Section>
  );
}
