import { Button, Kbd } from "@mantine/core";
import { looseEnds } from "#shared/domain/loose-ends.ts";
import { threadRows, threadSum } from "#shared/domain/thread.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useGoTo, usePlaceState, useProject } from "#renderer/state/workbook.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { IconArrowRight } from "#renderer/ui/icons.ts";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { ThreadGrid } from "./ThreadGrid.tsx";
import { ThreadSumLine } from "./ThreadSumLine.tsx";
import classes from "./Thread.module.css";

/** Which pain of the customer ends in a measured result, and where the thread breaks. */
export function ThreadPage() {
  const { t } = useTranslator();
  const project = useProject();
  const cycle = useCycle();
  const goTo = useGoTo();
  const view = usePlaceState((state) => state.place.view) ?? "critical";
  const rows = threadRows(project, cycle, view === "critical" ? "critical" : "all");
  const shown = view === "gaps" ? rows.filter((row) => row.critical && row.gaps.length > 0) : rows;
  const sum = threadSum(threadRows(project, cycle, "critical"));
  const first = looseEnds(project)[0];

  if (sum.critical === 0 && rows.length === 0) {
    return (
      <PageFrame title={t("thread:title")} ask={t("thread:ask")}>
        <EmptyState title={t("thread:empty.title")} text={t("thread:empty.text")} ask={null}>
          <Button onClick={() => goTo({ page: "moments" })}>{t("thread:empty.go")}</Button>
        </EmptyState>
      </PageFrame>
    );
  }
  return (
    <PageFrame
      title={t("thread:title")}
      ask={t("thread:ask")}
      views={[
        { value: "critical", label: t("thread:views.critical") },
        { value: "gaps", label: t("thread:views.gaps") },
        { value: "all", label: t("thread:views.all") },
      ]}
    >
      <div className={classes.page}>
        {shown.length === 0 ? (
          <p className={classes.whole}>{t("thread:noGaps")}</p>
        ) : (
          <ThreadGrid rows={shown} />
        )}
        <footer className={classes.foot}>
          <ThreadSumLine sum={sum} />
          {first === undefined ? null : (
            <Button
              variant="default"
              leftSection={<IconArrowRight size={16} stroke={1.75} />}
              rightSection={<Kbd size="xs">F8</Kbd>}
              onClick={() => goTo(first.at)}
            >
              {t("thread:goFirst")}
            </Button>
          )}
        </footer>
      </div>
    </PageFrame>
  );
}
