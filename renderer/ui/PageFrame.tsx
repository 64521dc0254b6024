import { SegmentedControl, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { usePlaceState, useWorkbook } from "#renderer/state/workbook.tsx";
import classes from "./PageFrame.module.css";
import { useArrivalFocus } from "./use-arrival-focus.ts";

export interface PageView {
  readonly value: string;
  readonly label: string;
  readonly icon?: ReactNode;
}

export interface PageFrameProps {
  readonly title: string;
  /** The question to read aloud; null where the page asks nothing. */
  readonly ask: string | null;
  /** Said instead of a question. */
  readonly lead?: ReactNode;
  /** Ways to look at the page; the first is the default. */
  readonly views?: readonly PageView[];
  /** Right end of the head beside the views: the one primary button of the page, a menu. */
  readonly actions?: ReactNode;
  /** Right column on the sunken ground, of what is selected. */
  readonly inspector?: ReactNode;
  readonly inspectorLabel?: string;
  readonly children: ReactNode;
}

/** The frame of every page of the workbook: head with question and views, work, inspector. */
export function PageFrame(props: PageFrameProps) {
  const translator = useTranslator();
  const { places } = useWorkbook();
  const view = usePlaceState((state) => state.place.view) ?? props.views?.[0]?.value;
  const frame = useArrivalFocus();
  return (
    <div className={classes.frame} ref={frame}>
      <header className={classes.head}>
        <div className={classes.words}>
          <Title order={1} className={classes.title} tabIndex={-1} data-page-title>
            {props.title}
          </Title>
          <p className={classes.ask}>
            {props.ask === null ? (
              props.lead
            ) : (
              <>
                <strong>{translator.t("common:ask")}:</strong> {props.ask}
              </>
            )}
          </p>
        </div>
        {props.views === undefined || props.views.length < 2 ? null : (
          <SegmentedControl
            data-page-views
            aria-label={translator.t("common:views")}
            value={view ?? ""}
            onChange={places.setView}
            data={props.views.map((each) => ({
              value: each.value,
              label: (
                <span className={classes.view}>
                  {each.icon}
                  {each.label}
                </span>
              ),
            }))}
          />
        )}
        {props.actions}
      </header>
      <div className={classes.body}>
        <section className={classes.work} aria-label={props.title} data-region tabIndex={-1}>
          {props.children}
        </section>
        {props.inspector === undefined ? null : (
          <aside
            className={classes.inspector}
            aria-label={props.inspectorLabel ?? translator.t("common:details")}
            data-region
            tabIndex={-1}
          >
            {props.inspector}
          </aside>
        )}
      </div>
    </div>
  );
}
