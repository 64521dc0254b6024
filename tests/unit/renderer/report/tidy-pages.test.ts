import { expect, test } from "vitest";
import { alignRight, numberPages, spaceLines } from "#renderer/report/tidy-pages.ts";

function html(text: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = text;
  return root;
}

test("lines are spaced in lines of the font, lengths stay", () => {
  expect(spaceLines("p { line-height: 1.00; margin: 0 }")).toBe(
    "p { line-height: 1.326; margin: 0 }",
  );
  expect(spaceLines("p { line-height: 12pt; }")).toBe("p { line-height: 12pt; }");
});

test("each page's footer says its own number and how many there are", () => {
  const foot =
    "<section><footer><p><span>Ejemplo 2026</span><span>1</span><span> de </span><span>30</span></p></footer></section>";
  const root = html(foot + foot);
  const pages = [...root.querySelectorAll("section")];
  numberPages(pages);
  expect(pages.map((page) => page.textContent)).toEqual([
    "Ejemplo 20261 de 2",
    "Ejemplo 20262 de 2",
  ]);
});

test("a contents line fills up to its page number with dots, body text keeps its tab", () => {
  const root = html(
    '<p class="docx_toc1"><a><span>El ciclo</span><span>\u2003</span><span>6</span></a></p><p class="docx_normal"><span>\u2003</span></p>',
  );
  alignRight(root);
  const [line, body] = root.querySelectorAll("p");
  expect(line?.style.display).toBe("flex");
  expect(line?.textContent).toBe("El ciclo6");
  expect(body?.style.display).toBe("");
  expect(body?.textContent).toBe("\u2003");
});
