import { Title } from "@mantine/core";
import { profileInput } from "#shared/charts/determinant-profile/data.ts";
import { DeterminantProfile } from "#shared/charts/determinant-profile/DeterminantProfile.tsx";
import { profileWords } from "#shared/charts/words/profile.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import { usePalette } from "#renderer/ui/use-palette.ts";
import classes from "./Determinants.module.css";

/** Importance against performance; the table below it says the same in numbers. */
export function ProfileFigure() {
  const translator = useTranslator();
  const { t, list, quote } = translator;
  const cycle = useCycle();
  const palette = usePalette();
  const input = profileInput(cycle);
  return (
    <section>
      <Title order={2}>{t("requirements:profile.figure")}</Title>
      <div className={classes.figure}>
        <DeterminantProfile
          input={input}
          words={profileWords(translator)}
          palette={palette}
          width={760}
        />
      </div>
      {input.silent.length === 0 ? null : (
        <p className={classes.sentence}>
          {t("requirements:profile.silent", {
            list: list(input.silent.map((name) => quote(t(`terms:determinant.${name}`)))),
          })}
        </p>
      )}
    </section>
  );
}
