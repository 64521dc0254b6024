import type { Resources } from "./locales/en/index.ts";

export type Namespace = keyof Resources;

/** Texts of one language, namespace → nested keys → sentence. */
export type LanguageResources = { readonly [N in Namespace]: object };

type PluralSuffix = "_zero" | "_one" | "_two" | "_few" | "_many" | "_other";
type WithoutPlural<K extends string> = K extends `${infer Stem}${PluralSuffix}` ? Stem : K;

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** Every text a person can see, `namespace:path.to.text`; English is the source of the type. */
export type MessageKey = { [N in Namespace]: `${N}:${Leaves<Resources[N]>}` }[Namespace];
