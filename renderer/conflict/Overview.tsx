import { Button, Group, Menu } from "@mantine/core";
import type { ConflictChoice, ConflictLook } from "#shared/contract/conflict.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useWorkbook } from "#renderer/state/workbook.tsx";
import {
  IconDeviceLaptop,
  IconChevronDown,
  IconFolderShare,
  IconInfoCircle,
} from "#renderer/ui/icons.ts";
import { clashSentence, savedWhen } from "./conflict-words.ts";
import { SideColumn } from "./SideColumn.tsx";
import classes from "./Conflict.module.css";

export interface OverviewProps {
  readonly look: ConflictLook;
  readonly isBusy: boolean;
  readonly onLater: () => void;
  readonly onChoose: (choice: ConflictChoice) => void;
}

/** Both sides, the sentence on what clashes, and at most three choices; none deletes. */
export function Overview({ look, isBusy, onLater, onChoose }: OverviewProps) {
  const translator = useTranslator();
  const { t } = translator;
  const now = useWorkbook().now();
  const { theirs, clashes } = look;
  const name = theirs?.savedBy ?? "";
  return (
    <>
      <div className={classes.sides}>
        <SideColumn
          icon={<IconDeviceLaptop size={20} stroke={1.75} aria-hidden="true" />}
          title={t("conflict:mine")}
          place={t("conflict:minePlace", { when: savedWhen(translator, now.toISOString(), now) })}
          side={look.mySide}
        />
        <SideColumn
          icon={<IconFolderShare size={20} stroke={1.75} aria-hidden="true" />}
          title={name === "" ? t("conflict:theirsUnknown") : t("conflict:theirs", { name })}
          place={
            theirs === null
              ? ""
              : t("conflict:theirsPlace", { when: savedWhen(translator, theirs.savedAt, now) })
          }
          side={look.theirSide}
        />
      </div>
      <p className={classes.note}>
        <IconInfoCircle size={18} stroke={1.75} aria-hidden="true" />
        {clashSentence(translator, look)}
      </p>
      <Group gap="sm" mt="lg">
        <Button variant="subtle" mr="auto" onClick={onLater} autoFocus>
          {t("conflict:later")}
        </Button>
        <Button aria-disabled={isBusy} onClick={() => onChoose("keepBoth")}>
          {t("conflict:keepBoth")}
        </Button>
        {look.canMerge ? (
          <Button variant="default" aria-disabled={isBusy} onClick={() => onChoose("merge")}>
            {clashes.length === 0
              ? t("conflict:merge")
              : t("conflict:mergeAndSettle", { count: clashes.length })}
          </Button>
        ) : null}
        <MoreChoices onChoose={onChoose} />
      </Group>
    </>
  );
}

function MoreChoices({ onChoose }: Pick<OverviewProps, "onChoose">) {
  const { t } = useTranslator();
  return (
    <Menu position="top-end" width={300}>
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden="true" />}
        >
          {t("conflict:more")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(["takeTheirs", "overwrite"] as const).map((choice) => (
          <Menu.Item key={choice} onClick={() => onChoose(choice)}>
            {t(`conflict:${choice}`)}
            <span className={classes.choiceNote}>{t(`conflict:${choice}Note`)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
