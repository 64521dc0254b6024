import { describe, expect, it } from "vitest";
import { resources as en } from "#shared/i18n/locales/en/index.ts";
import { resources as es } from "#shared/i18n/locales/es/index.ts";
import { resources as id } from "#shared/i18n/locales/id/index.ts";

const PLURAL = /_(zero|one|two|few|many|other)$/;
const LANGUAGES = { en, es, id } as const;

type Texts = ReadonlyMap<string, string>;

function textsOf(tree: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const name = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") found.set(name, value);
    else for (const [inner, text] of textsOf(value as object, name)) found.set(inner, text); // JSON holds texts and objects only
  }
  return found;
}

function stems(texts: Texts): Set<string> {
  return new Set([...texts.keys()].map((key) => key.replace(PLURAL, "")));
}

/** Parameters by stem; of a plural those of `_other`, the form that every language has. */
function params(texts: Texts): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, text] of texts) {
    if (PLURAL.test(key) && !key.endsWith("_other")) continue;
    const names = [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map((match) => match[1] ?? "");
    const own = [...new Set(names)].filter((name) => name !== "count").toSorted();
    found.set(key.replace(PLURAL, ""), own.join());
  }
  return found;
}

const english = textsOf(en);

describe.each(["es", "id"] as const)("%s", (language) => {
  const texts = textsOf(LANGUAGES[language]);

  it("has exactly the texts that English has", () => {
    const own = stems(texts);
    const wanted = stems(english);
    expect([...wanted].filter((stem) => !own.has(stem))).toEqual([]);
    expect([...own].filter((stem) => !wanted.has(stem))).toEqual([]);
  });

  it("uses the same parameters", () => {
    const own = params(texts);
    expect([...params(english)].filter(([stem, names]) => own.get(stem) !== names)).toEqual([]);
  });
});

describe.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])("%s", (language) => {
  const texts = textsOf(LANGUAGES[language]);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it("has every plural form of the language, and no other", () => {
    const forms = new Map<string, string[]>();
    for (const key of texts.keys()) {
      const stem = key.replace(PLURAL, "");
      if (stem !== key) forms.set(stem, [...(forms.get(stem) ?? []), key.slice(stem.length + 1)]);
    }
    const wanted = [...categories].toSorted().join();
    const wrong = [...forms].filter(([, has]) => has.toSorted().join() !== wanted);
    expect(wrong).toEqual([]);
  });

  it("leaves no text empty and writes no markup", () => {
    const wrong = [...texts].filter(([, text]) => text.trim() === "" || /<\/?[a-z]/i.test(text));
    expect(wrong).toEqual([]);
  });

  it("shouts at nobody", () => {
    expect([...texts].filter(([, text]) => /!|¡/.test(text))).toEqual([]);
  });
});
