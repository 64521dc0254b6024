import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { OwnTemplates, ShippedTemplates } from "#renderer/templates/TemplateLists.tsx";
import { useOwnTemplates } from "#renderer/templates/use-own-templates.ts";
import { handleRowKeys } from "./row-keys.ts";
import start from "./StartScreen.module.css";

/** Cycles that are written already: those of the program, then a person's own. */
export function TemplateSection() {
  const { t, language } = useTranslator();
  const session = useSession();
  const { templates, refresh } = useOwnTemplates();
  return (
    <>
      <section aria-label={t("templates:title")} onKeyDown={handleRowKeys}>
        <h2 className={start.title}>{t("templates:title")}</h2>
        <p className={start.lead}>{t("templates:lead")}</p>
        <ShippedTemplates
          language={language}
          onChoose={(choice) => void session.beginFrom(choice)}
        />
      </section>
      {templates.length === 0 ? null : (
        <section aria-label={t("templates:own")} onKeyDown={handleRowKeys}>
          <h2 className={start.title}>{t("templates:own")}</h2>
          <p className={start.lead}>{t("templates:ownLead")}</p>
          <OwnTemplates
            templates={templates}
            onChoose={(choice) => void session.beginFrom(choice)}
            onChanged={refresh}
          />
        </section>
      )}
    </>
  );
}
