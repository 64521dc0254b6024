import {
  createContext,
  lazy,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { dependants } from "#shared/domain/dependants.ts";
import { remove, type RemovalTarget } from "#shared/domain/references.ts";
import type { EditLabel } from "#renderer/state/edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useWorkbook } from "#renderer/state/workbook.tsx";
import { nameOfTarget } from "./removal-name.ts";

const RemoveDialog = lazy(async () => ({
  default: (await import("./RemoveDialog.tsx")).RemoveDialog,
}));

type Remove = (target: RemovalTarget, afterwards?: () => void) => void;
const RemoveContext = createContext<Remove | null>(null);

interface Asked {
  readonly target: RemovalTarget;
  readonly afterwards: (() => void) | undefined;
}

/** Holds the one dialog that every removal of the workbook goes through. */
export function RemoveProvider(props: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { projects } = useWorkbook();
  const apply = useApply();
  const { t } = useTranslator();

  const carryOut = useCallback(
    ({ target, afterwards }: Asked) => {
      const { present } = projects.getState().history;
      const name = nameOfTarget(present, target);
      const what = t(`common:removal.target.${target.kind}`);
      const label: EditLabel =
        name === ""
          ? { key: "common:removal.doneUnnamed", params: { what } }
          : { key: "common:removal.done", params: { what, name } };
      projects.seal();
      apply((project) => remove(project, target), { label });
      afterwards?.();
    },
    [apply, projects, t],
  );

  const ask = useCallback<Remove>(
    (target, afterwards) => {
      const { present } = projects.getState().history;
      if (dependants(present, target).length === 0) carryOut({ target, afterwards });
      else setAsked({ target, afterwards });
    },
    [carryOut, projects],
  );

  const dialog = useMemo(
    () =>
      asked === null ? null : (
        <Suspense fallback={null}>
          <RemoveDialog
            target={asked.target}
            onCancel={() => setAsked(null)}
            onConfirm={() => {
              setAsked(null);
              carryOut(asked);
            }}
          />
        </Suspense>
      ),
    [asked, carryOut],
  );

  return (
    <RemoveContext value={ask}>
      {props.children}
      {dialog}
    </RemoveContext>
  );
}

/**
 * Removes something: at once when nothing depends on it, else after showing what would
 * happen. One undo step. `afterwards` runs when it was removed (to move the focus).
 */
export function useRemove(): Remove {
  const ask = useContext(RemoveContext);
  if (ask === null) throw new Error("RemoveProvider is missing");
  return ask;
}
