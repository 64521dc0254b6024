import { expect, test } from "vitest";
import { breakPages } from "#renderer/report/break-pages.ts";
import { nextZoom, pageScale } from "#renderer/report/page-scale.ts";

function wrapper(inside: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = `<section><header>H</header><article>${inside}</article><footer>F</footer></section>`;
  document.body.append(root);
  return root;
}

const words = (pages: readonly HTMLElement[] | null) => pages?.map((page) => page.textContent);

test("pages begin at a paragraph, inside one, and at rows under the heads again", () => {
  const head =
    '<tr><td><p class="docx_tablehead">a</p></td><td><p class="docx_tablehead">b</p></td></tr>';
  const row = (n: number): string => `<tr><td><p>${n}</p></td><td><p>.</p></td></tr>`;
  const root = wrapper(
    `<p>Uno</p><p><span>dos </span><b>tres</b></p><table>${head}${row(1)}${row(2)}${row(3)}</table><p>x</p>`,
  );
  const pages = breakPages(root, {
    blocks: 4,
    starts: [
      { block: 1, row: 0, letters: 0 },
      { block: 1, row: 0, letters: 6 },
      { block: 2, row: 2, letters: 0 },
      { block: 2, row: 3, letters: 0 },
    ],
  });
  expect(words(pages)).toEqual(["HUnoF", "Hdos trF", "Hesab1.F", "Hab2.F", "Hab3.xF"]);
  root.remove();
});

test("a page that is there already is not begun twice, an end that goes over begins behind", () => {
  const root = wrapper("<p>a</p><p>b</p>");
  const pages = breakPages(root, {
    blocks: 2,
    starts: [
      { block: 0, row: 0, letters: 0 },
      { block: 0, row: 0, letters: 9 },
    ],
  });
  expect(words(pages)).toEqual(["HaF", "HbF"]);
  root.remove();
});

test("places that count other blocks than were drawn are not used", () => {
  const root = wrapper("<p>a</p><p>b</p>");
  expect(breakPages(root, { blocks: 3, starts: [{ block: 1, row: 0, letters: 0 }] })).toBeNull();
  expect(root.querySelectorAll("section")).toHaveLength(1);
  root.remove();
});

test("the zoom goes in steps from any scale and stays at its ends", () => {
  expect(nextZoom(0.45, 1)).toBe(0.5);
  expect(nextZoom(0.45, -1)).toBe(0.5);
  expect(nextZoom(1, 1)).toBe(1.25);
  expect(nextZoom(1.5, 1)).toBe(2);
  expect(nextZoom(2, 1)).toBe(2);
  const page = { width: 794, height: 1123 };
  const room = { width: 400, height: 600 };
  expect(pageScale("one", [page], room, 2)).toBe(2);
  expect(pageScale("two", [page, page], room, 2)).toBeLessThan(0.3);
});
