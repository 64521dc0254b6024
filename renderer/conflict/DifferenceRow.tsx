import type { Difference } from "#shared/compare/difference.ts";
import { differenceWords } from "#shared/compare/difference-words.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./Conflict.module.css";

/** One difference: the moment's mark or the thing's title, what it is, the new and the old value. */
export function DifferenceRow({ difference }: { readonly difference: Difference }) {
  const translator = useTranslator();
  const { t } = translator;
  const { of, what, after, before } = differenceWords(translator, difference);
  const { mark, thing } = difference;
  const isMarked = mark !== null && thing === "moment";
  return (
    <li className={classes.row}>
      {isMarked ? (
        <span className={classes.mark} title={difference.title}>
          <Mark number={mark.number} isCritical={mark.isCritical} size={20} />
          <span className={classes.unseen}>
            {t(
              mark.isCritical ? "conflict:difference.ofCritical" : "conflict:difference.ofMoment",
              {
                number: mark.number,
              },
            )}
          </span>
        </span>
      ) : null}
      <span className={classes.words}>
        {of === "" || isMarked ? null : <span className={classes.of}>{of}</span>}
        {what}
        {after === "" ? null : <strong> {after}</strong>}
        {before === "" ? null : <span className={classes.before}> {before}</span>}
      </span>
    </li>
  );
}
