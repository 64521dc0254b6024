import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { Fingerprint } from "#renderer/ui/Fingerprint.tsx";
import { IconBook2 } from "#renderer/ui/icons.ts";
import classes from "./ExampleCards.module.css";
import { EXAMPLES } from "./examples.ts";
import { handleRowKeys } from "./row-keys.ts";
import start from "./StartScreen.module.css";

/** The finished workbooks that ship with the program; each opens as a copy in no file. */
export function ExampleCards() {
  const { t } = useTranslator();
  const session = useSession();
  return (
    <>
      <section aria-label={t("start:examplesTitle")}>
        <h2 className={start.title}>{t("start:examplesTitle")}</h2>
        <p className={start.lead}>{t("start:examplesLead")}</p>
        <div className={classes.cards} onKeyDown={handleRowKeys}>
          {EXAMPLES.map(({ id, fingerprint }) => {
            const name = t(`start:examples.${id}`);
            return (
              <button
                key={id}
                type="button"
                data-row
                className={classes.card}
                onClick={() => void session.openExample(id)}
              >
                <Fingerprint value={fingerprint} size={60} />
                <span className={classes.words}>
                  <span className={classes.name}>{name}</span>
                  <span className={classes.count}>{t(`start:exampleClient.${id}`)}</span>
                  <span className={classes.count}>
                    {t("common:moments", { count: fingerprint.length })}
                  </span>
                </span>
              </button>
            );
          })}
        </div>
      </section>
      <p className={classes.new}>
        <IconBook2 size={22} stroke={1.75} aria-hidden="true" />
        <span>
          <strong>{t("start:newHere")}</strong> {t("start:newHereMore")}
        </span>
      </p>
    </>
  );
}
