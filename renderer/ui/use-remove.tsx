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
import type { Project } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import type { EditLabel } from "#renderer/state/edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useWorkbook } from "#renderer/state/workbook.tsx";
import { nameOfTarget } from "./removal-name.ts";

const RemoveDialog = lazy(async () => ({
  default: (await import("./RemoveDialog.tsx")).RemoveDialog,
}));

/** One thing, or several moments that go together. */
export type Removal = RemovalTarget | readonly Extract<RemovalTarget, { kind: "moment" }>[];
type Remove = (removal: Removal, afterwards?: () => void) => void;
const RemoveContext = createContext<Remove | null>(null);

interface Asked {
  readonly targets: readonly RemovalTarget[];
  readonly afterwards: (() => void) | undefined;
}

/** Holds the one dialog that every removal of the workbook goes through. */
export function RemoveProvider(props: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { projects } = useWorkbook();
  const apply = useApply();
  const { t } = useTranslator();

  const carryOut = useCallback(
    ({ targets, afterwards }: Asked) => {
      const label = labelOf(targets, projects.getState().history.present, t);
      projects.seal();
      apply((project) => targets.reduce(remove, project), { label });
      afterwards?.();
    },
    [apply, projects, t],
  );

  const ask = useCallback<Remove>(
    (removal, afterwards) => {
      const targets = "kind" in removal ? [removal] : removal;
      const { present } = projects.getState().history;
      if (dependants(present, ...targets).length === 0) carryOut({ targets, afterwards });
      else setAsked({ targets, afterwards });
    },
    [carryOut, projects],
  );

  const dialog = useMemo(
    () =>
      asked === null ? null : (
        <Suspense fallback={null}>
          <RemoveDialog
            targets={asked.targets}
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

function labelOf(
  targets: readonly RemovalTarget[],
  present: Project,
  t: Translator["t"],
): EditLabel {
  const [first] = targets;
  if (first === undefined || targets.length > 1) {
    return { key: "common:removal.doneMany", params: { count: targets.length } };
  }
  const name = nameOfTarget(present, first);
  const what = t(`common:removal.target.${first.kind}`);
  return name === ""
    ? { key: "common:removal.doneUnnamed", params: { what } }
    : { key: "common:removal.done", params: { what, name } };
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
