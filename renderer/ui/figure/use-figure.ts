import { notifications } from "@mantine/notifications";
import { useCallback, useMemo } from "react";
import { plainDateOf } from "#shared/dates.ts";
import type { SpecOf } from "#shared/contract/outputs.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useToday } from "#renderer/state/workbook.tsx";
import { useOutput, type Makeable } from "#renderer/ui/output/use-output.ts";
import { useFigureLook } from "./figure-store.ts";

type Figure = SpecOf<"figure">;

/** Which figure, and what it shows. */
export interface FigureChoice {
  readonly drawing: Figure["drawing"];
  /** The cycle it is of; drawings of the whole project need none. */
  readonly cycleId?: string;
  /** What the wheel shows; by default what the report shows. */
  readonly encodings?: Figure["encodings"];
}

const AS_IN_REPORT: Figure["encodings"] = { emotion: true, type: false, channel: false };

/** The browser takes every picture apart and packs it again: four ninths of the pixels, of the wait. */
const CLIPBOARD_DPI = 200;

export interface FigureMaker {
  readonly copy: () => void;
  readonly save: (format: Figure["format"]) => void;
  readonly isBusy: boolean;
}

/** Copies and saves a figure: the host draws it with the shipped fonts, in the interface's language. */
export function useFigure(choice: FigureChoice): FigureMaker {
  const { t, language } = useTranslator();
  const { cycles } = useProject();
  const { isOneInk, isUpright } = useFigureLook();
  const date = useToday(plainDateOf);
  const { save: saveOutput, bytes, isBusy } = useOutput();
  const { drawing, cycleId, encodings = AS_IN_REPORT } = choice;
  const cycle = Math.max(
    0,
    cycles.findIndex(({ id }) => id === cycleId),
  );

  const spec = useCallback(
    (format: Figure["format"], dpi: Figure["dpi"] = 300): Makeable => ({
      kind: "figure",
      language,
      date,
      drawing,
      cycle,
      palette: isOneInk ? "oneInk" : "light",
      form: isUpright && drawing === "wheel" ? "portrait" : "landscape",
      encodings,
      format,
      dpi,
    }),
    [language, date, drawing, cycle, isOneInk, isUpright, encodings],
  );

  const copy = useCallback(async (): Promise<void> => {
    const outcome = await copyPicture(() => bytes(spec("png", CLIPBOARD_DPI)));
    if (outcome === "failed") return;
    notifications.show({
      // A shown one of the same id would stay as it is.
      id: `figure-${outcome}`,
      message: t(outcome === "copied" ? "figures:copied" : "figures:copyRefused"),
      ...(outcome === "copied"
        ? { autoClose: 3_000, withCloseButton: false }
        : {
            color: "ochre",
            autoClose: false,
            closeButtonProps: { "aria-label": t("shell:dismiss") },
          }),
    });
  }, [bytes, spec, t]);

  return useMemo(
    () => ({
      copy: () => void copy(),
      save: (format) => void saveOutput(spec(format)),
      isBusy,
    }),
    [copy, saveOutput, spec, isBusy],
  );
}

/**
 * Onto the clipboard. The item is given at once and its bytes later: browsers allow it only
 * in answer to a gesture. `failed` = the picture could not be made, which was told already.
 */
async function copyPicture(
  make: () => Promise<Uint8Array<ArrayBuffer> | null>,
): Promise<"copied" | "refused" | "failed"> {
  let isMade = true;
  // Asked for by name: not every browser has them, and never on pages without a secure origin.
  if (!("clipboard" in navigator) || typeof ClipboardItem === "undefined") return "refused";
  const picture = make().then((bytes) => {
    isMade = bytes !== null;
    if (bytes === null) throw new Error("no picture");
    return new Blob([bytes], { type: "image/png" });
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return "copied";
  } catch {
    await picture.catch(() => null);
    return isMade ? "refused" : "failed";
  }
}
