import { FocusTrap, Portal, VisuallyHidden } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { IconPencil } from "#renderer/ui/icons.ts";
import { NoteEntry } from "./NoteEntry.tsx";
import { useSwipe } from "./use-swipe.ts";
import { useWalk, type Walking } from "./use-walk.ts";
import { WalkFoot } from "./WalkFoot.tsx";
import { WalkMoment } from "./WalkMoment.tsx";
import { WalkRing } from "./WalkRing.tsx";
import classes from "./Walk.module.css";

/** The cycle moment by moment, filling the screen, for people who sit far away. */
export function Walk() {
  const { t } = useTranslator();
  const client = useProject().engagement.client;
  const walk = useWalk();
  const swipe = useSwipe(walk.step);
  const { cycle, moment } = walk;
  return (
    <Portal>
      <FocusTrap active>
        <div
          role="dialog"
          aria-modal="true"
          aria-label={t("walk:command")}
          className={classes.walk}
          onPointerDown={swipe.onPointerDown}
          onPointerUp={swipe.onPointerUp}
          onClickCapture={(event) => {
            if (swipe.takesClick()) event.stopPropagation();
          }}
        >
          <div className={classes.head}>
            <h1 className={classes.service}>
              {cycle.service || t("shell:cycle.untitled")}{" "}
              <span className={classes.client}>{client}</span>
            </h1>
            {walk.mayNote && walk.note === null ? (
              <button type="button" className={classes.action} onClick={walk.startNote}>
                <IconPencil size={20} stroke={1.75} aria-hidden="true" />
                {t("walk:note")}
                <kbd className={classes.key}>N</kbd>
              </button>
            ) : null}
            <button type="button" className={classes.action} onClick={walk.leave}>
              {t("common:close")}
              <kbd className={classes.key}>Esc</kbd>
            </button>
          </div>
          {moment === null ? <NothingYet onBack={walk.leave} /> : <Stage walk={walk} />}
          {walk.isBlank ? (
            <button
              type="button"
              className={classes.blank}
              aria-label={t("walk:blank")}
              onClick={walk.showAgain}
            />
          ) : null}
        </div>
      </FocusTrap>
    </Portal>
  );
}

function Stage({ walk }: { readonly walk: Walking }) {
  const { t } = useTranslator();
  const { cycle, at, moment, digits, note, notedAt } = walk;
  if (moment === null) return null;
  return (
    <>
      <div className={classes.stageRoom} tabIndex={-1} data-autofocus>
        <WalkRing cycle={cycle} shownId={moment.id} number={at + 1} onSelect={walk.goToId} />
        <div
          className={classes.said}
          aria-live="polite"
          // A pointer's short cut: the buttons at the foot say the same by name.
          onClick={() => walk.step(1)}
        >
          <VisuallyHidden>
            {t("walk:here", { number: at + 1, count: cycle.moments.length })}
          </VisuallyHidden>
          <WalkMoment cycle={cycle} moment={moment} />
        </div>
      </div>
      {note === null ? (
        <p className={classes.status} role="status">
          {digits !== ""
            ? t("walk:goTo", { number: digits })
            : notedAt !== null
              ? t("walk:noted", { number: notedAt })
              : ""}
        </p>
      ) : (
        <NoteEntry number={at + 1} text={note} onText={walk.writeNote} onKeep={walk.keepNote} />
      )}
      <WalkFoot cycle={cycle} at={at} onGo={walk.go} />
    </>
  );
}

function NothingYet({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslator();
  return (
    <div className={classes.nothing}>
      <p className={classes.main}>{t("walk:empty")}</p>
      <p className={classes.more}>{t("walk:emptyMore")}</p>
      <button type="button" className={classes.keep} onClick={onBack} data-autofocus>
        {t("walk:back")}
      </button>
    </div>
  );
}
