import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import type { ConflictChoice } from "#shared/contract/conflict.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconGitMerge } from "#renderer/ui/icons.ts";
import { CannotCompare } from "./CannotCompare.tsx";
import { Overview } from "./Overview.tsx";
import { SettleClash } from "./SettleClash.tsx";
import { useConflict } from "./use-conflict.ts";
import classes from "./Conflict.module.css";

/** The file was changed by somebody else: what is safe, what differs, what can be done. */
export function ConflictDialog() {
  const { t } = useTranslator();
  const conflict = useConflict();
  const { look, failure, isAgain, isBusy, decide } = conflict;
  const [isSettling, setIsSettling] = useState(false);

  function choose(choice: ConflictChoice): void {
    if (choice === "merge" && look !== null && look.clashes.length > 0) setIsSettling(true);
    else decide(choice, {});
  }

  return (
    <Modal
      opened
      onClose={closeDialog}
      size={720}
      title={
        <span className={classes.title}>
          <IconGitMerge size={24} stroke={1.75} aria-hidden="true" className={classes.icon} />
          {t("conflict:title")}
        </span>
      }
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>{t(isComparable() ? "conflict:lead" : "conflict:safe")}</p>
      {isAgain ? (
        <p className={classes.again} role="status">
          {t("conflict:changedAgain")}
        </p>
      ) : null}
      {failure === null ? null : (
        <p className={classes.again} role="alert">
          {t(`failures:${failure.code}`, failure.params)}
        </p>
      )}
      {content()}
    </Modal>
  );

  function isComparable(): boolean {
    return look?.state === "changed" || look?.state === "older";
  }

  function content() {
    if (look === null || look.state === "same") return <Waiting hasFailed={failure !== null} />;
    if (look.state !== "changed" && look.state !== "older") {
      return (
        <CannotCompare
          state={look.state}
          isBusy={isBusy}
          onLater={closeDialog}
          onAgain={conflict.lookAgain}
          onKeep={() => decide("keepBoth", {})}
        />
      );
    }
    return isSettling ? (
      <SettleClash
        clashes={look.clashes}
        isBusy={isBusy}
        onBack={() => setIsSettling(false)}
        onSettled={(settled) => {
          setIsSettling(false);
          decide("merge", settled);
        }}
      />
    ) : (
      <Overview look={look} isBusy={isBusy} onLater={closeDialog} onChoose={choose} />
    );
  }
}

/** Same height as the two columns: nothing jumps when they come. */
function Waiting({ hasFailed }: { readonly hasFailed: boolean }) {
  const { t } = useTranslator();
  return (
    <>
      <div className={classes.waiting} role="status">
        {hasFailed ? null : t("conflict:looking")}
      </div>
      <Group mt="lg">
        <Button variant="subtle" onClick={closeDialog} data-autofocus>
          {t("conflict:later")}
        </Button>
      </Group>
    </>
  );
}
