import { Title, UnstyledButton } from "@mantine/core";
import type { NumberedMoment } from "#shared/domain/moments/derive.ts";
import { verifiableCoverage } from "#shared/domain/requirements/derive.ts";
import { coverageSentence } from "#shared/i18n/sentences/requirements.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useGoTo } from "#renderer/state/workbook.tsx";
import { IconArrowRight } from "#renderer/ui/icons.ts";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./Determinants.module.css";

/** How many critical moments have a requirement that can be verified, and a way to the others. */
export function Coverage() {
  const translator = useTranslator();
  const { t } = translator;
  const cycle = useCycle();
  const { unverifiable, without } = verifiableCoverage(cycle);
  return (
    <section className={classes.part}>
      <Title order={2}>{t("requirements:coverage.title")}</Title>
      <p className={classes.sentence}>{coverageSentence(translator, cycle)}</p>
      <MomentLinks title={t("requirements:coverage.without")} moments={without} />
      <MomentLinks title={t("requirements:coverage.unverifiable")} moments={unverifiable} />
    </section>
  );
}

interface MomentLinksProps {
  readonly title: string;
  readonly moments: readonly NumberedMoment[];
}

function MomentLinks({ title, moments }: MomentLinksProps) {
  const { t } = useTranslator();
  const goTo = useGoTo();
  const { id: cycleId } = useCycle();
  if (moments.length === 0) return null;
  return (
    <>
      <Title order={3}>{title}</Title>
      <ul className={classes.links}>
        {moments.map(({ moment, number }) => (
          <li key={moment.id}>
            <UnstyledButton
              className={classes.link}
              onClick={() =>
                goTo({ page: "requirements", cycleId, id: moment.id, view: "moments" })
              }
            >
              <Mark number={number} isCritical />
              <span>{moment.title || t("common:untitled")}</span>
              <IconArrowRight size={16} stroke={1.75} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  );
}
