import { Button, Kbd, SegmentedControl } from "@mantine/core";
import { LANGUAGE_NAMES, LANGUAGES, language as languageSchema } from "#shared/language.ts";
import { isMac, keyNames } from "#renderer/app/keys.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession, useSessionState } from "#renderer/state/session.tsx";
import { IconFolderOpen, IconPlus, IconWifiOff } from "#renderer/ui/icons.ts";
import { Logo } from "#renderer/ui/Logo.tsx";
import classes from "./StartColumn.module.css";
import { startKeys, useOpenFile } from "./use-start-commands.ts";

/** The promise, the two ways to begin, the language. */
export function StartColumn() {
  const { t, language } = useTranslator();
  const session = useSession();
  const openFile = useOpenFile();
  const browserKeys = useSessionState((state) => state.host?.capabilities.browserKeys ?? true);
  const keys = startKeys(browserKeys);
  return (
    <header className={classes.column} data-region tabIndex={-1}>
      <div className={classes.mark}>
        <Logo size={30} />
        <span>{t("common:appName")}</span>
      </div>
      <h1 className={classes.promise}>{t("start:promise")}</h1>
      <p className={classes.more}>{t("start:promiseMore")}</p>
      <div className={classes.buttons}>
        <Button
          size="lg"
          fullWidth
          justify="space-between"
          classNames={{ root: classes.button, label: classes.label }}
          leftSection={<IconPlus size={20} stroke={1.75} />}
          rightSection={
            <span className={classes.keys}>{keyNames(keys.begin, isMac()).join(" ")}</span>
          }
          onClick={() => void session.begin()}
        >
          {t("start:newProject")}
        </Button>
        <Button
          size="lg"
          fullWidth
          variant="default"
          justify="space-between"
          classNames={{ root: classes.button, label: classes.label }}
          leftSection={<IconFolderOpen size={20} stroke={1.75} />}
          rightSection={
            <Kbd className={classes.keys}>{keyNames(keys.open, isMac()).join(" ")}</Kbd>
          }
          onClick={openFile}
        >
          {t("start:openFile")}
        </Button>
      </div>
      <p className={classes.offline}>
        <IconWifiOff size={18} stroke={1.75} aria-hidden="true" />
        {t("start:offline")}
      </p>
      <SegmentedControl
        aria-label={t("start:language")}
        value={language}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(value) => void session.changeSettings({ language: languageSchema.parse(value) })}
      />
    </header>
  );
}
