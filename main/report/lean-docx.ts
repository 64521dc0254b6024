/*
 * For the build only (vite.config.ts): nothing of the program imports it.
 */

/** What docx's own build put into its files, and the same in a form that engines run fast. */
const HELPERS: readonly { readonly found: RegExp; readonly lean: string }[] = [
  {
    found: /function _objectSpread2\(e\) \{\n\tfor \(var r = 1;[\s\S]*?\n\treturn e;\n\}/,
    lean: "function _objectSpread2(e) {\n\tfor (var r = 1; r < arguments.length; r++) Object.assign(e, arguments[r]);\n\treturn e;\n}",
  },
  {
    found: /function _defineProperty\(e, r, t\) \{\n[\s\S]*?\n\}/,
    lean: "function _defineProperty(e, r, t) {\n\tif (r in e) Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true });\n\telse e[r] = t;\n\treturn e;\n}",
  },
  {
    found: /var withoutUndefined = \(object\) => Object\.fromEntries\([^\n]*\);/,
    lean: "var withoutUndefined = (object) => {\n\tconst kept = {};\n\tfor (const key of Object.keys(object)) if (object[key] !== void 0) kept[key] = object[key];\n\treturn kept;\n};",
  },
];

/** A file of docx with its helpers replaced; the text itself where it has none. */
export function leanDocx(code: string): string {
  return HELPERS.reduce((text, { found, lean }) => text.replace(found, () => lean), code);
}

/**
 * In a profile of a long report about a third of the time was spent in three helpers of docx,
 * which was compiled for engines without object spread: they copy property by property. The
 * documents are the same to the byte (tests/report/lean-docx.test.ts).
 */
export function leanDocxPlugin() {
  return {
    name: "lean-docx",
    transform: {
      filter: { id: /[\\/]node_modules[\\/]docx[\\/]dist[\\/]/ },
      handler: (code: string) => ({ code: leanDocx(code), map: null }),
    },
  };
}
