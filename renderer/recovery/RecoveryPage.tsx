import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { RecoveryEntry } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSessionState } from "#renderer/state/session.tsx";
import { FailureBar } from "#renderer/start/FailureBar.tsx";
import { IconHome } from "#renderer/ui/icons.ts";
import { Logo } from "#renderer/ui/Logo.tsx";
import classes from "./Recovery.module.css";
import { RecoveryList } from "./RecoveryList.tsx";
import { TechnicalDetails } from "./TechnicalDetails.tsx";
import { useInsideCopies } from "./use-recovery.ts";

export interface RecoveryPageProps {
  readonly entries: readonly RecoveryEntry[];
  readonly onChanged: () => void;
  /** To the start screen; the copies stay. */
  readonly onLeave: () => void;
}

/** What a person sees first after the program stopped with work that was in no file. */
export function RecoveryPage({ entries, onChanged, onLeave }: RecoveryPageProps) {
  const { t } = useTranslator();
  const inside = useInsideCopies(entries);
  const failure = useSessionState((state) => state.failure);
  const page = useRef<HTMLElement | null>(null);
  useEffect(() => {
    page.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  }, []);
  return (
    <main ref={page} className={classes.page} data-region tabIndex={-1}>
      <div className={classes.brand}>
        <Logo size={26} />
        <span>{t("common:appName")}</span>
      </div>
      <h1 className={classes.title}>{t("start:unsavedTitle")}</h1>
      <p className={classes.lead}>{t("recovery:lead")}</p>
      {failure === null ? null : <FailureBar failure={failure} />}
      <section aria-label={t("start:unsavedTitle")}>
        <RecoveryList entries={entries} inside={inside} onChanged={onChanged} />
      </section>
      <div className={classes.foot}>
        <Button
          variant="subtle"
          color="gray"
          c="var(--cw-text)"
          leftSection={<IconHome size={18} stroke={1.75} aria-hidden="true" />}
          onClick={onLeave}
        >
          {t("recovery:start")}
        </Button>
        <TechnicalDetails entries={entries} inside={inside} />
      </div>
    </main>
  );
}
