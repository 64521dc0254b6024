import { expect, test, vi } from "vitest";
import { stage } from "#tests/support/electron-stand-in.ts";
import { startProgram } from "#tests/support/electron-program.ts";

vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"));

async function get(url: string, method = "GET"): Promise<Response> {
  await startProgram();
  const handler = stage.protocols.get("app");
  if (handler === undefined) throw new Error("nothing serves app://");
  // A browser cannot make such a request; the handler reads no more than these.
  return handler({ url, method } as Request);
}

test("the page comes with the policy and a nonce of its own", async () => {
  const response = await get("app://workbook/");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const text = await response.text();
  const nonce = /<meta property="csp-nonce" nonce="([^"]+)"/.exec(text)?.[1] ?? "none";
  expect(response.headers.get("content-security-policy")?.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ]);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

test("a script comes with its type", async () => {
  const response = await get("app://workbook/assets/page-1a2b.js");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(await response.text()).toBe("export {};");
});

test.each([
  ["app://workbook/secret.txt"],
  ["app://workbook/../secret.txt"],
  ["app://workbook/%2e%2e/secret.txt"],
  ["app://workbook/assets"],
  ["app://workbook/assets/"],
  ["app://workbook//index.html"],
  ["app://workbook/__proto__"],
  ["app://other/index.html"],
  ["app://workbook:1/index.html"],
])("%s is not found", async (url) => {
  expect((await get(url)).status).toBe(404);
});

test.each([["HEAD"], ["POST"], ["PUT"], ["DELETE"], ["OPTIONS"]])(
  "%s is not allowed",
  async (method) => {
    expect((await get("app://workbook/", method)).status).toBe(405);
  },
);
