import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Input } from "#shared/contract/methods.ts";
import type { OutputId } from "#shared/contract/types.ts";
import { fail, ok } from "#shared/result.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { liveCommands } from "#renderer/app/commands.ts";
import { FigureActions } from "#renderer/ui/figure/FigureActions.tsx";
import { createMemoryBridge, failure } from "#tests/support/memory-bridge.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";

type Request = Input<"output.make">;

function renderFigure() {
  const bridge = createMemoryBridge();
  const asked: Request[] = [];
  bridge.answer("output.make", (request) => {
    asked.push(request);
    return request.target === "file"
      ? ok({ kind: "file", outputId: "output-1" as OutputId, name: "Uno – rueda.svg" }) // a brand, in a test
      : ok({ kind: "bytes", base64: btoa("PNG bytes") });
  });
  const project = buildExample("bank-cheque", "es");
  const cycleId = project.cycles[0]?.id ?? "";
  const app = renderWorkbook(<FigureActions drawing="wheel" cycleId={cycleId} />, {
    project,
    language: "es",
    bridge,
  });
  return { ...app, asked };
}

const NAME = "Copiar o guardar la figura: rueda del ciclo";

test("saves the figure in the interface's language, in one ink and upright when asked", async () => {
  const { user, asked } = renderFigure();
  await user.click(screen.getByRole("button", { name: NAME }));
  await user.click(await screen.findByRole("menuitemcheckbox", { name: /una sola tinta/ }));
  await user.click(screen.getByRole("menuitemcheckbox", { name: /Vertical/ }));
  await user.click(screen.getByRole("menuitem", { name: "Guardar como SVG" }));
  expect(await screen.findByText("Se guardó «Uno – rueda.svg».")).toBeTruthy();
  expect(asked).toMatchObject([
    {
      target: "file",
      what: {
        kind: "figure",
        drawing: "wheel",
        cycle: 0,
        language: "es",
        palette: "oneInk",
        form: "portrait",
        format: "svg",
        dpi: 300,
        date: "2026-11-21",
        encodings: { emotion: true, type: false, channel: false },
      },
    },
  ]);
});

test("copies a PNG, and says where the clipboard does not take one", async () => {
  const { user, asked } = renderFigure();
  const written: unknown[] = [];
  vi.stubGlobal(
    "ClipboardItem",
    class {
      readonly parts: Record<string, Promise<Blob>>;
      constructor(parts: Record<string, Promise<Blob>>) {
        this.parts = parts;
      }
    },
  );
  const write = vi.spyOn(navigator.clipboard, "write").mockImplementation(async (items) => {
    for (const item of items) written.push(await Reflect.get(item, "parts")["image/png"]);
  });
  const copy = async (): Promise<void> => {
    await user.click(screen.getByRole("button", { name: NAME }));
    await user.click(await screen.findByRole("menuitem", { name: "Copiar la figura" }));
  };
  await copy();
  expect(await screen.findByText("La figura está en el portapapeles.")).toBeTruthy();
  expect(asked).toMatchObject([{ target: "bytes", what: { format: "png", dpi: 200 } }]);
  expect(await (written[0] as Blob).text()).toBe("PNG bytes"); // what was given above

  write.mockRejectedValue(new Error("denied"));
  await copy();
  expect(await screen.findByText(/El portapapeles no aceptó la figura/)).toBeTruthy();
  vi.unstubAllGlobals();
});

test("a figure that cannot be made is said in a sentence", async () => {
  const { user, bridge } = renderFigure();
  bridge.answer("output.make", () => fail(failure("outputFailed")));
  await user.click(screen.getByRole("button", { name: NAME }));
  await user.click(await screen.findByRole("menuitem", { name: "Guardar como PNG" }));
  expect(await screen.findByText(/No se pudo hacer el archivo/)).toBeTruthy();
});

test("is among the commands", () => {
  renderFigure();
  expect(liveCommands().map(({ label }) => label)).toEqual([
    "Copiar la figura: rueda del ciclo",
    "Guardar la figura como PNG: rueda del ciclo",
    "Guardar la figura como SVG: rueda del ciclo",
  ]);
});
