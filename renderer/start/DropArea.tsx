import { useState, type DragEvent, type ReactNode } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import classes from "./DropArea.module.css";

/** A file dropped anywhere on the start screen is opened. */
export function DropArea(props: { readonly children: ReactNode }) {
  const { t } = useTranslator();
  const session = useSession();
  const [isOver, setIsOver] = useState(false);

  function handleDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(true);
  }

  function handleDrop(event: DragEvent): void {
    const file = event.dataTransfer.files[0];
    setIsOver(false);
    if (file === undefined) return;
    event.preventDefault();
    void (async () => {
      const taken = await session.bridge.takeDropped(file);
      if (taken.ok) await session.openFile(taken.value.fileId);
      else session.store.setState({ failure: taken.error });
    })();
  }

  return (
    <div
      onDragOver={handleDragOver}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setIsOver(false);
      }}
      onDrop={handleDrop}
    >
      {props.children}
      {isOver ? <div className={classes.over}>{t("start:drop")}</div> : null}
    </div>
  );
}
