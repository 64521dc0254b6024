import { lazy, Suspense } from "react";
import type { OwnTemplate } from "#shared/contract/types.ts";
import type { Language } from "#shared/language.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { TemplateChoice } from "#renderer/state/template-choice.ts";
import { SHIPPED } from "./shipped.ts";
import { TemplateCard } from "./TemplateCard.tsx";
import classes from "./TemplateCard.module.css";

/** Only those who have templates of their own need it. */
const OwnTemplateMenu = lazy(async () => ({
  default: (await import("./OwnTemplateMenu.tsx")).OwnTemplateMenu,
}));

/** The templates that ship with the program. */
export function ShippedTemplates(props: {
  /** In which the content is to be written. */
  readonly language: Language;
  readonly onChoose: (template: TemplateChoice) => void;
}) {
  const { t } = useTranslator();
  const { language } = props;
  return (
    <ul className={classes.cards}>
      {SHIPPED.map(({ id, fingerprint }) => (
        <TemplateCard
          key={id}
          name={t(`templates:name.${id}`)}
          fingerprint={fingerprint}
          onChoose={() => props.onChoose({ shipped: id, language })}
        />
      ))}
    </ul>
  );
}

/** Those made of own cycles. */
export function OwnTemplates(props: {
  readonly templates: readonly OwnTemplate[];
  readonly onChoose: (template: TemplateChoice) => void;
  /** Missing = they cannot be renamed and removed here. */
  readonly onChanged?: () => void;
}) {
  const { onChanged } = props;
  return (
    <ul className={classes.cards}>
      {props.templates.map((template) => (
        <TemplateCard
          key={template.templateId}
          name={template.name}
          fingerprint={template.fingerprint}
          onChoose={() => props.onChoose({ own: template.templateId })}
          {...(onChanged === undefined
            ? {}
            : {
                menu: (
                  <Suspense fallback={null}>
                    <OwnTemplateMenu template={template} onChanged={onChanged} />
                  </Suspense>
                ),
              })}
        />
      ))}
    </ul>
  );
}
