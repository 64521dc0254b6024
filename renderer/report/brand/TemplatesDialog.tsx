import { Button, FileButton, Modal } from "@mantine/core";
import { TEMPLATE_PLACES } from "#shared/contract/word-template.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { reportMark } from "./finding-lines.ts";
import classes from "./Look.module.css";
import { TemplateCard } from "./TemplateCard.tsx";
import type { LookUse } from "./use-look.ts";

/** Adds a Word template, says what it has and lacks, and chooses one before any report is made. */
export function TemplatesDialog(props: { readonly look: LookUse; readonly onClose: () => void }) {
  const { look, onClose } = props;
  const words = useTranslator();
  const { t, list } = words;
  const { given, refused, failure } = look;
  const places = list(TEMPLATE_PLACES.map((each) => t(`brand:place.${each}`)));

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("brand:dialog.title")}
      size={680}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>{t("brand:dialog.lead", { mark: reportMark(words) })}</p>
      <p className={classes.note}>{t("brand:dialog.places", { list: places })}</p>
      <FileButton
        accept=".docx,.dotx,.docm,.dotm"
        onChange={(file) => {
          if (file !== null) look.add(file);
        }}
      >
        {(button) => (
          <Button
            {...button}
            className={classes.add}
            variant={given === null || given.templates.length === 0 ? "filled" : "default"}
            loading={look.isBusy}
            data-autofocus
          >
            {t("brand:dialog.add")}
          </Button>
        )}
      </FileButton>
      <div role="status">
        {refused === null ? null : (
          <div className={classes.fault}>
            <p className={classes.strong}>{t("brand:refusedTitle", { name: refused.name })}</p>
            <p>{t(`brand:refused.${refused.reason}`, { detail: refused.detail })}</p>
          </div>
        )}
        {failure === null ? null : (
          <p className={classes.fault}>{t(`failures:${failure.code}`, failure.params)}</p>
        )}
      </div>
      {given === null ? null : given.templates.length === 0 ? (
        <p className={classes.none}>{t("brand:dialog.none")}</p>
      ) : (
        <ul className={classes.list}>
          {given.templates.map((template) => (
            <TemplateCard
              key={template.wordTemplateId}
              template={template}
              isChosen={template.wordTemplateId === given.look.wordTemplateId}
              onChoose={() =>
                look.choose({ ...given.look, wordTemplateId: template.wordTemplateId })
              }
              onStop={() => look.choose({ ...given.look, wordTemplateId: null })}
              onRemove={() => look.remove(template.wordTemplateId)}
            />
          ))}
        </ul>
      )}
    </Modal>
  );
}
