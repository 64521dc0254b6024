import { looseEnds } from "#shared/domain/loose-ends.ts";
import { CROSS_PAGE_IDS, STEP_IDS } from "#shared/steps.ts";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { IconNeedleThread } from "#renderer/ui/icons.ts";
import { CrossLink, StepLink } from "./NavLinks.tsx";
import classes from "./Navbar.module.css";

/** The rail: six steps with their state, the pages that read across them, what hangs loose. */
export function Navbar(props: { readonly isOpen: boolean; readonly onGone: () => void }) {
  const { t } = useTranslator();
  const project = useProject();
  const loose = looseEnds(project).length;
  const label = t("shell:looseEnds", { count: loose });
  return (
    <nav
      className={classes.rail}
      data-open={props.isOpen || undefined}
      aria-label={t("shell:pages")}
      data-region
      tabIndex={-1}
    >
      <ul className={classes.list}>
        {STEP_IDS.map((step, digit) => (
          <StepLink key={step} step={step} digit={digit} onGo={props.onGone} />
        ))}
      </ul>
      <hr className={classes.rule} />
      <ul className={classes.list}>
        {CROSS_PAGE_IDS.map((page) => (
          <CrossLink key={page} page={page} onGo={props.onGone} />
        ))}
      </ul>
      <button
        type="button"
        className={classes.loose}
        data-none={loose === 0 || undefined}
        title={label}
        onClick={() => openDialog("looseEnds")}
      >
        <IconNeedleThread size={18} stroke={1.75} aria-hidden="true" />
        <span className={classes.looseWords}>{label}</span>
        <span className={classes.looseCount} aria-hidden="true">
          {loose}
        </span>
      </button>
    </nav>
  );
}
