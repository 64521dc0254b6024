import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { IconBook2 } from "#renderer/ui/icons.ts";
import { EXAMPLE_IDS } from "#shared/contract/types.ts";
import classes from "./ExampleBar.module.css";
import { handleRowKeys } from "./row-keys.ts";

/** The finished workbooks that ship with the program; each opens as a copy in no file. */
export function ExampleBar() {
  const { t } = useTranslator();
  const session = useSession();
  return (
    <section
      aria-label={t("start:examplesTitle")}
      className={classes.bar}
      onKeyDown={handleRowKeys}
    >
      <IconBook2 size={22} stroke={1.75} aria-hidden="true" />
      <p className={classes.words}>
        <strong>{t("start:newHere")}</strong> {t("start:newHereMore")}
      </p>
      {EXAMPLE_IDS.map((id) => (
        <button
          key={id}
          type="button"
          data-row
          className={classes.example}
          onClick={() => void session.openExample(id)}
        >
          <span className={classes.client}>{t(`start:exampleClient.${id}`)}</span>
          <span className={classes.service}>{t(`start:examples.${id}`)}</span>
        </button>
      ))}
    </section>
  );
}
