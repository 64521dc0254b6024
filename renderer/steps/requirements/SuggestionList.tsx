import { UnstyledButton } from "@mantine/core";
import type { KeyboardEvent, RefObject } from "react";
import type { Suggestion } from "#shared/domain/requirements/suggestions/suggestions.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";
import classes from "./Suggestions.module.css";

export interface SuggestionListProps {
  readonly listRef: RefObject<HTMLUListElement | null>;
  readonly offered: readonly Suggestion[];
  readonly onTake: (suggestion: Suggestion) => void;
}

/** One stop for Tab; arrows go through the list, Enter takes. */
export function SuggestionList({ listRef, offered, onTake }: SuggestionListProps) {
  return (
    <ul className={classes.list} ref={listRef} onKeyDown={walk}>
      {offered.map((suggestion, index) => (
        <SuggestionItem
          key={suggestion.key}
          suggestion={suggestion}
          isFirst={index === 0}
          onTake={() => onTake(suggestion)}
        />
      ))}
    </ul>
  );
}

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly isFirst: boolean;
  readonly onTake: () => void;
}

function SuggestionItem({ suggestion, isFirst, onTake }: SuggestionItemProps) {
  const { t } = useTranslator();
  return (
    <li>
      <UnstyledButton className={classes.take} tabIndex={isFirst ? 0 : -1} onClick={onTake}>
        <IconPlus size={16} stroke={1.75} aria-hidden />
        <span>
          {suggestion.text}
          <span className={classes.level}>
            {t("requirements:suggest.line", {
              measure: suggestion.measure,
              direction: t(`terms:direction.${suggestion.direction}`),
              unit: suggestion.unit,
            })}
          </span>
        </span>
      </UnstyledButton>
    </li>
  );
}

/** ↑ ↓ Home End inside the list: one stop for Tab, however many there are. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next =
    event.key === "ArrowDown"
      ? at + 1
      : event.key === "ArrowUp"
        ? at - 1
        : event.key === "Home"
          ? 0
          : event.key === "End"
            ? buttons.length - 1
            : null;
  if (next === null) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, next))]?.focus();
}
