import { VisuallyHidden } from "@mantine/core";
import { looseEndsOf } from "#shared/domain/loose-ends.ts";
import { stepStates } from "#shared/domain/step-state.ts";
import type { CrossPageId, PageId, StepId } from "#shared/steps.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, usePlaceState, useProject } from "#renderer/state/workbook.tsx";
import { IconFileText, IconNeedleThread, IconUsersGroup } from "#renderer/ui/icons.ts";
import { StepDisc } from "./StepDisc.tsx";
import classes from "./Navbar.module.css";

const CROSS_ICONS = { panel: IconUsersGroup, thread: IconNeedleThread, report: IconFileText };

interface LinkProps {
  readonly onGo: () => void;
}

/** One of the six steps, with what it still lacks. */
export function StepLink(props: LinkProps & { readonly step: StepId; readonly digit: number }) {
  const { t } = useTranslator();
  const project = useProject();
  const state = stepStates(project)[props.step];
  const loose = looseEndsOf(project, props.step).length;
  const name = t(`terms:steps.${props.step}`);
  const said = [
    t("shell:stepLabel", { number: props.digit, state: t(`terms:stepState.${state}`) }),
    ...(loose === 0 ? [] : [t("shell:looseEnds", { count: loose })]),
  ].join(", ");
  return (
    <Row page={props.step} tip={name} onGo={props.onGo}>
      {(isHere) => (
        <>
          <StepDisc digit={props.digit} state={state} isHere={isHere} />
          <span className={classes.name}>
            {name}
            <VisuallyHidden>, {said}</VisuallyHidden>
          </span>
          {loose === 0 ? null : (
            <span className={classes.badge} aria-hidden="true">
              {loose}
            </span>
          )}
        </>
      )}
    </Row>
  );
}

/** A page that reads across the steps. */
export function CrossLink(props: LinkProps & { readonly page: CrossPageId }) {
  const { t } = useTranslator();
  const name = t(`terms:steps.${props.page}`);
  const Icon = CROSS_ICONS[props.page];
  return (
    <Row page={props.page} tip={name} onGo={props.onGo}>
      {() => (
        <>
          <span className={classes.icon}>
            <Icon size={18} stroke={1.75} aria-hidden="true" />
          </span>
          <span className={classes.name}>{name}</span>
        </>
      )}
    </Row>
  );
}

function Row(
  props: LinkProps & {
    readonly page: PageId;
    readonly tip: string;
    readonly children: (isHere: boolean) => React.ReactNode;
  },
) {
  const goTo = useGoTo();
  const isHere = usePlaceState((state) => state.place.page === props.page);
  return (
    <li>
      <button
        type="button"
        className={classes.link}
        data-here={isHere || undefined}
        aria-current={isHere ? "page" : undefined}
        title={props.tip}
        onClick={() => {
          goTo({ page: props.page });
          props.onGo();
        }}
      >
        {props.children(isHere)}
      </button>
    </li>
  );
}
