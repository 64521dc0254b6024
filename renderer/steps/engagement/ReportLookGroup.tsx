import { SegmentedControl, Input } from "@mantine/core";
import { setPaper } from "#shared/domain/engagement/edit.ts";
import { PAPER_SIZES } from "#shared/domain/report-schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { BrandColourField } from "./BrandColourField.tsx";
import { Fields, Group } from "./Group.tsx";
import { LogoField } from "./LogoField.tsx";
import { useEngagementEdit } from "./use-engagement-edit.ts";

/** How the Word report looks; the program itself never takes the client's colour. */
export function ReportLookGroup() {
  const { t } = useTranslator();
  const { report } = useProject();
  const isReadOnly = useIsReadOnly();
  const edit = useEngagementEdit();
  return (
    <Group title={t("engagement:look.title")} note={t("engagement:look.note")}>
      <Fields>
        <LogoField field="clientLogo" />
        <LogoField field="firmLogo" />
        <BrandColourField />
        <Input.Wrapper
          label={t("engagement:look.paper")}
          labelElement="div"
          description={t("engagement:look.paperNote")}
        >
          <SegmentedControl
            aria-label={t("engagement:look.paper")}
            fullWidth
            mt={4}
            readOnly={isReadOnly}
            data-place="engagement/paper"
            value={report.paper ?? "automatic"}
            data={[
              { value: "automatic", label: t("engagement:look.automatic") },
              ...PAPER_SIZES.map((value) => ({ value, label: t(`terms:paper.${value}`) })),
            ]}
            onChange={(value) =>
              edit("paper", setPaper(PAPER_SIZES.find((each) => each === value) ?? null))
            }
          />
        </Input.Wrapper>
      </Fields>
    </Group>
  );
}
