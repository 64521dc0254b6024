import { Button, Checkbox, Group, Modal, Textarea } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { pasteMoments } from "#shared/domain/moments/edit-paste.ts";
import { newId, type MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useWorkbook } from "#renderer/state/workbook.tsx";
import { closePaste, type PasteRequest } from "./paste-store.ts";
import { PasteNotes } from "./PasteNotes.tsx";
import { PasteTable } from "./PasteTable.tsx";
import { usePasteReading } from "./use-paste-reading.ts";
import classes from "./Paste.module.css";

/** A list or table before it becomes moments: nothing is changed until it is confirmed. */
export function PasteDialog({ request }: { readonly request: PasteRequest }) {
  const { t } = useTranslator();
  const cycle = useCycle();
  const apply = useApply();
  const { ids, places, projects } = useWorkbook();
  const isNarrow = useMediaQuery("(max-width: 780px)", false, { getInitialValueInEffect: false });
  const state = usePasteReading(request.text);
  const { moments } = state.reading;
  const isTyped = request.text === "";
  const isEmpty = state.table.rows.length === 0;

  /** Back into the field that was pasted into, else to a moment. */
  function leave(id: string | undefined): void {
    closePaste();
    const { place } = places.getState();
    if (request.back === "field") {
      if (id !== undefined) places.select(id);
      setTimeout(() => focusNextRow(10));
    } else if (id !== undefined) places.goTo({ ...place, id });
    else if (place.id !== undefined) places.goTo(place);
  }

  function take(): void {
    const added: MomentId[] = [];
    projects.seal();
    apply(
      (project) =>
        pasteMoments(project, cycle.id, moments, request.at, {
          moment: () => {
            const id = newId<MomentId>(ids);
            added.push(id);
            return id;
          },
          stage: () => newId(ids),
          incident: () => newId(ids),
        }),
      { label: { key: "moments:undo.paste", params: { count: moments.length } } },
    );
    leave(added.at(-1));
  }

  return (
    <Modal
      opened
      onClose={() => leave(undefined)}
      returnFocus={false}
      title={t("moments:paste.title")}
      size="min(64rem, 94vw)"
      fullScreen={isNarrow}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <div className={classes.body}>
        {isTyped ? (
          <Textarea
            label={t("moments:paste.text")}
            description={t("moments:paste.textHelp")}
            autosize
            minRows={4}
            maxRows={isEmpty ? 12 : 6}
            value={state.text}
            data-autofocus
            onChange={(event) => state.setText(event.currentTarget.value)}
          />
        ) : null}
        {isEmpty ? null : (
          <>
            {state.table.rows.length < 2 ? null : (
              <Checkbox
                label={t("moments:paste.hasHeading")}
                checked={state.hasHeading}
                onChange={(event) => state.setHasHeading(event.currentTarget.checked)}
              />
            )}
            <PasteTable state={state} />
            <PasteNotes state={state} at={request.at} />
          </>
        )}
      </div>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={() => leave(undefined)}>
          {t("common:cancel")}
        </Button>
        <Button
          onClick={take}
          disabled={moments.length === 0}
          {...(isTyped ? {} : { "data-autofocus": true })}
        >
          {moments.length === 0
            ? t("common:add")
            : t("moments:paste.confirm", { count: moments.length })}
        </Button>
      </Group>
    </Modal>
  );
}

/** The row for the next moment, after the dialog has let go of the focus; a long list draws it a little later. */
function focusNextRow(tries: number): void {
  const row = document.querySelector<HTMLElement>('[role="grid"] [data-row="add"]');
  if (row !== null) row.focus();
  else if (tries > 0) requestAnimationFrame(() => focusNextRow(tries - 1));
}
