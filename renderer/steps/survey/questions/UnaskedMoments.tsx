import { Button, UnstyledButton } from "@mantine/core";
import type { MomentId } from "#shared/ids.ts";
import type { NumberedMoment } from "#shared/domain/moments/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import split from "../Split.module.css";
import classes from "./QuestionList.module.css";

export interface UnaskedMomentsProps {
  readonly unasked: readonly NumberedMoment[];
  readonly onWrite: (momentId: MomentId) => void;
  readonly onWriteAll: () => void;
}

/** Foot of the list: critical moments that no question asks about, each with its repair. */
export function UnaskedMoments({ unasked, onWrite, onWriteAll }: UnaskedMomentsProps) {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  if (unasked.length === 0) {
    return (
      <div className={split.foot}>
        <p className={split.done}>{t("survey:unasked.none")}</p>
      </div>
    );
  }
  return (
    <div className={split.foot}>
      <p className={split.missing}>{t("survey:unasked.count", { count: unasked.length })}</p>
      <ul className={classes.moments}>
        {unasked.map(({ moment, number }) => (
          <li key={moment.id}>
            <UnstyledButton
              className={classes.moment}
              data-place={moment.id}
              disabled={isReadOnly}
              onClick={() => onWrite(moment.id)}
            >
              <Mark number={number} isCritical size={20} />
              <span className={classes.title}>{moment.title || t("common:untitled")}</span>
              <span className={classes.write}>{t("survey:unasked.write")}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {isReadOnly || unasked.length < 2 ? null : (
        <Button variant="default" size="xs" onClick={onWriteAll}>
          {t("survey:unasked.writeAll", { count: unasked.length })}
        </Button>
      )}
    </div>
  );
}
