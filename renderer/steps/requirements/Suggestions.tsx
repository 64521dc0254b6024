import { Kbd, Title, UnstyledButton } from "@mantine/core";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { isUnwritten } from "#shared/domain/requirements/edit.ts";
import {
  DETERMINANTS,
  type Determinant,
  type Requirement,
} from "#shared/domain/requirements/schema.ts";
import { suggestionsFor } from "#shared/domain/requirements/suggestions/suggestions.ts";
import { useCommands } from "#renderer/app/commands.ts";
import { isMac, keyNames } from "#renderer/app/keys.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { IconChevronDown, IconChevronRight } from "#renderer/ui/icons.ts";
import inspector from "./Inspector.module.css";
import type { ListedMoment } from "./selection.ts";
import { SuggestionList } from "./SuggestionList.tsx";
import classes from "./Suggestions.module.css";
import { useSuggestionTexts } from "./use-suggestion-texts.ts";
import { useTakeSuggestion } from "./use-take-suggestion.ts";

const SHOWN = 6;
const KEYS = "mod+.";

export interface SuggestionsProps {
  readonly listed: ListedMoment;
  readonly selected: Requirement | null;
}

/** Requirements to start from, of the chosen determinant or what suits the moment. */
export function Suggestions({ listed, selected }: SuggestionsProps) {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const { language } = useProject().engagement;
  const texts = useSuggestionTexts(language);
  const take = useTakeSuggestion(listed, selected);
  const list = useRef<HTMLUListElement | null>(null);
  const [asked, setAsked] = useState<Determinant | null>(null);
  const [opened, setOpened] = useState<boolean | null>(null);
  const wantsFocus = useRef(false);
  const bodyId = useId();
  const given = selected?.determinant ?? null;
  // Beside a requirement that is written they step back, but for a line.
  const isOpen = opened ?? (selected === null || isUnwritten(selected));

  useCommands(
    useMemo(
      () => [
        {
          id: "requirements.suggestions",
          label: t("requirements:command.suggestions"),
          keys: KEYS,
          run: () => {
            // Folded away they are focused once they are drawn.
            wantsFocus.current = !isOpen;
            setOpened(true);
            list.current?.querySelector("button")?.focus();
          },
          isEnabled: !isReadOnly,
        },
      ],
      [isOpen, isReadOnly, t],
    ),
  );
  useEffect(() => {
    if (!wantsFocus.current || list.current === null) return;
    wantsFocus.current = false;
    list.current.querySelector("button")?.focus();
  });
  if (isReadOnly) return null;
  const offered =
    texts === null
      ? []
      : suggestionsFor(texts, {
          determinant: given ?? asked,
          moment: listed.moment,
          taken: listed.requirements,
        }).slice(0, SHOWN);
  return (
    <section aria-label={t("requirements:suggest.title")}>
      <div className={classes.head}>
        <Title order={3}>
          <UnstyledButton
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={() => setOpened(!isOpen)}
          >
            {isOpen ? (
              <IconChevronDown size={16} stroke={1.75} aria-hidden />
            ) : (
              <IconChevronRight size={16} stroke={1.75} aria-hidden />
            )}
            {t("requirements:suggest.title")}
          </UnstyledButton>
        </Title>
        <Kbd size="xs">{keyNames(KEYS, isMac()).join(" ")}</Kbd>
      </div>
      <div id={bodyId} hidden={!isOpen}>
        <p className={inspector.definition}>{t("requirements:suggest.note")}</p>
        {given === null ? (
          <ChoiceField
            className={classes.choice ?? ""}
            label={t("requirements:suggest.of")}
            placeholder={t("requirements:suggest.best")}
            value={asked}
            choices={DETERMINANTS.map((value) => ({
              value,
              label: t(`terms:determinant.${value}`),
            }))}
            isClearable
            onChange={setAsked}
          />
        ) : null}
        {texts !== null && offered.length === 0 ? (
          <p className={inspector.definition}>{t("requirements:suggest.none")}</p>
        ) : (
          <SuggestionList
            listRef={list}
            offered={offered}
            onTake={(suggestion) => {
              setOpened(null);
              take(suggestion);
            }}
          />
        )}
      </div>
    </section>
  );
}
