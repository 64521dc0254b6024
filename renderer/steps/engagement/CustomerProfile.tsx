import { Collapse, UnstyledButton } from "@mantine/core";
import { useId, useState } from "react";
import { setProfile } from "#shared/domain/engagement/edit-cycles.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, usePlaceState } from "#renderer/state/workbook.tsx";
import { IconChevronDown, IconChevronRight } from "#renderer/ui/icons.ts";
import { TextField } from "#renderer/ui/TextField.tsx";
import classes from "./CycleCard.module.css";
import { QuoteList } from "./QuoteList.tsx";

const FIELDS = ["who", "wants", "quotes"];

/** Who the customer is, what they want, what they said: folded until it is asked for. */
export function CustomerProfile(props: { readonly cycle: Cycle }) {
  const { cycle } = props;
  const { t, number } = useTranslator();
  const apply = useApply();
  const contentId = useId();
  const [isOpen, setIsOpen] = useState(false);
  // Undo or search may lead into the fold.
  const isWanted = usePlaceState(
    ({ place }) => place.id === cycle.id && FIELDS.includes(place.field ?? ""),
  );
  const isShown = isOpen || isWanted;
  const { who, wants, quotes } = cycle.profile;
  const filled = Number(who !== "") + Number(wants !== "") + quotes.length;

  function edit(field: "who" | "wants", value: string): void {
    apply(setProfile(cycle.id, { [field]: value }), {
      label: { key: `engagement:undo.${field}` },
      mergeKey: `${cycle.id}.${field}`,
      place: { page: "engagement", cycleId: cycle.id, id: cycle.id, field },
    });
  }

  return (
    <div className={classes.more}>
      <UnstyledButton
        className={classes.summary}
        aria-expanded={isShown}
        aria-controls={contentId}
        onClick={() => setIsOpen(!isShown)}
      >
        {t("engagement:profile.title")}
        <span>
          {filled > 0 ? number(filled) : null}{" "}
          {isShown ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
        </span>
      </UnstyledButton>
      <Collapse expanded={isShown} id={contentId}>
        <div className={classes.fold}>
          <TextField
            label={t("engagement:profile.who")}
            placeholder={t("engagement:profile.whoExample")}
            multiline
            value={who}
            onCommit={(value) => edit("who", value)}
            place={`${cycle.id}/who`}
          />
          <TextField
            label={t("engagement:profile.wants")}
            placeholder={t("engagement:profile.wantsExample")}
            multiline
            value={wants}
            onCommit={(value) => edit("wants", value)}
            place={`${cycle.id}/wants`}
          />
          <QuoteList cycleId={cycle.id} quotes={quotes} />
        </div>
      </Collapse>
    </div>
  );
}
