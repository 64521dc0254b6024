import { Menu } from "@mantine/core";
import type { ReactNode } from "react";
import { LANGUAGE_NAMES, LANGUAGES } from "#shared/language.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession, useSessionState } from "#renderer/state/session.tsx";
import {
  IconCheck,
  IconDeviceFloppy,
  IconLanguage,
  IconLock,
  IconMoon,
  IconTextSize,
} from "#renderer/ui/icons.ts";

/** Language, light or dark, size of the text, saving by itself. */
export function PreferenceItems() {
  const { t, language } = useTranslator();
  const session = useSession();
  const settings = useSessionState((state) => state.settings);
  return (
    <>
      <Choice
        label={t("shell:menu.language")}
        icon={<IconLanguage size={16} />}
        options={LANGUAGES.map((each) => ({
          label: LANGUAGE_NAMES[each],
          isChosen: each === language,
          choose: () => void session.changeSettings({ language: each }),
        }))}
      />
      <Choice
        label={t("shell:menu.theme")}
        icon={<IconMoon size={16} />}
        options={(["auto", "light", "dark"] as const).map((theme) => ({
          label: t(THEME_LABELS[theme]),
          isChosen: settings.theme === theme,
          choose: () => void session.changeSettings({ theme }),
        }))}
      />
      <Choice
        label={t("shell:menu.textSize")}
        icon={<IconTextSize size={16} />}
        options={(["normal", "projector"] as const).map((textSize) => ({
          label: t(textSize === "normal" ? "shell:menu.textNormal" : "shell:menu.textProjector"),
          isChosen: settings.textSize === textSize,
          choose: () => void session.changeSettings({ textSize }),
        }))}
      />
      <Choice
        label={t("password:menu.lockAfter")}
        icon={<IconLock size={16} />}
        note={t("password:menu.lockNote")}
        options={LOCK_AFTER.map((lockAfter) => ({
          label:
            lockAfter === null
              ? t("password:menu.never")
              : t("password:menu.minutes", { count: lockAfter }),
          isChosen: settings.lockAfter === lockAfter,
          choose: () => void session.changeSettings({ lockAfter }),
        }))}
      />
      <Menu.Item
        role="menuitemcheckbox"
        aria-checked={settings.autosave}
        leftSection={<IconDeviceFloppy size={16} />}
        rightSection={settings.autosave ? <IconCheck size={16} /> : undefined}
        onClick={() => void session.changeSettings({ autosave: !settings.autosave })}
      >
        {t("shell:menu.autosave")}
      </Menu.Item>
    </>
  );
}

/** Minutes. */
const LOCK_AFTER = [null, 5, 15, 60] as const;

const THEME_LABELS = {
  auto: "shell:menu.themeAuto",
  light: "shell:menu.themeLight",
  dark: "shell:menu.themeDark",
} as const;

interface Option {
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Choice(props: {
  readonly label: string;
  readonly icon: ReactNode;
  /** Of what it speaks. */
  readonly note?: string;
  readonly options: readonly Option[];
}) {
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item leftSection={props.icon}>{props.label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {props.note === undefined ? null : <Menu.Label>{props.note}</Menu.Label>}
        {props.options.map((option) => (
          <Menu.Item
            key={option.label}
            role="menuitemradio"
            aria-checked={option.isChosen}
            leftSection={
              <IconCheck size={16} visibility={option.isChosen ? "visible" : "hidden"} />
            }
            onClick={option.choose}
          >
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}
