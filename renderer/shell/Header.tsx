import { ActionIcon, Kbd } from "@mantine/core";
import { STEP_IDS } from "#shared/steps.ts";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { isMac, keyNames } from "#renderer/app/keys.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { usePlaceState } from "#renderer/state/workbook.tsx";
import { IconMenu2, IconPresentation, IconSearch, IconX } from "#renderer/ui/icons.ts";
import { Logo } from "#renderer/ui/Logo.tsx";
import { CycleMenu } from "./CycleMenu.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { SaveStatus } from "./SaveStatus.tsx";
import { UndoButtons } from "./UndoButtons.tsx";
import classes from "./Header.module.css";

export interface HeaderProps {
  readonly isRailOpen: boolean;
  readonly onToggleRail: () => void;
}

/** Which project and cycle, find or run, whether it is saved, undo, everything else. */
export function Header(props: HeaderProps) {
  const { t } = useTranslator();
  const page = usePlaceState((state) => state.place.page);
  const step = STEP_IDS.findIndex((each) => each === page);
  return (
    <header className={classes.header} data-region tabIndex={-1}>
      <div className={classes.left}>
        <ActionIcon
          className={classes.burger}
          size={32}
          aria-label={t(props.isRailOpen ? "shell:closeMenu" : "shell:openMenu")}
          aria-expanded={props.isRailOpen}
          onClick={props.onToggleRail}
        >
          {props.isRailOpen ? <IconX size={20} /> : <IconMenu2 size={20} />}
        </ActionIcon>
        <span className={classes.stepOf}>
          {step === -1
            ? t(`terms:steps.${page}`)
            : t("shell:stepOf", { number: step, count: STEP_IDS.length - 1 })}
        </span>
        <span className={classes.logo}>
          <Logo size={24} />
        </span>
        <CycleMenu />
      </div>
      <div>
        <button type="button" className={classes.find} onClick={() => openDialog("find")}>
          <IconSearch size={16} stroke={1.75} aria-hidden="true" />
          <span className={classes.findWords}>{t("shell:find")}</span>
          <Kbd className={classes.findKeys} aria-hidden="true">
            {keyNames("mod+k", isMac()).join(" ")}
          </Kbd>
        </button>
      </div>
      <div className={classes.right}>
        <SaveStatus />
        <UndoButtons />
        <button
          type="button"
          className={classes.walk}
          aria-label={t("walk:command")}
          onClick={() => openDialog("walk")}
        >
          <IconPresentation size={18} stroke={1.75} aria-hidden="true" />
          <span className={classes.walkWords}>{t("walk:command")}</span>
        </button>
        <MoreMenu />
      </div>
    </header>
  );
}
