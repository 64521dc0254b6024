import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Walk.module.css";

export interface NoteEntryProps {
  readonly number: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKeep: () => void;
}

/** What somebody in the room says, typed without leaving the walk. */
export function NoteEntry(props: NoteEntryProps) {
  const { t } = useTranslator();
  return (
    <form
      className={classes.note}
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep();
      }}
    >
      <label className={classes.noteLabel} htmlFor="walk-note">
        {t("walk:noteLabel", { number: props.number })}
      </label>
      <div className={classes.noteRow}>
        <input
          id="walk-note"
          className={classes.noteField}
          value={props.text}
          maxLength={20_000}
          autoComplete="off"
          ref={(field) => field?.focus()}
          onChange={(event) => props.onText(event.currentTarget.value)}
        />
        <button type="submit" className={classes.keep}>
          {t("walk:noteKeep")}
        </button>
      </div>
      <p className={classes.noteHint}>{t("walk:noteHint")}</p>
    </form>
  );
}
