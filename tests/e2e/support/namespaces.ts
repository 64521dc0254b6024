import { readdirSync } from "node:fs";

/** Names of the text files: what stands before the colon of a key. */
export const NAMESPACES = readdirSync("shared/i18n/locales/en")
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));
