import type { Lexicon } from "./lexicon.ts";

/** English words that promise nothing that can be checked. */
export const ENGLISH: Lexicon = {
  words: [
    {
      kind: "speed",
      forms: "fast faster fastest",
      notBefore: "food lane track",
    },
    {
      kind: "speed",
      forms:
        "quick quicker quickest quickly rapid rapidly prompt promptly speedy speedily swift swiftly immediate immediately timely agile",
    },
    { kind: "speed", forms: "soon sooner", notAfter: "as no" },
    { kind: "speed", forms: "short shorter", notBefore: "of payment paid change" },
    { kind: "quality", forms: "good", notBefore: "morning afternoon evening day night" },
    { kind: "quality", forms: "better best" },
    { kind: "quality", forms: "well", notAfter: "as" },
    {
      kind: "quality",
      forms:
        "excellent excellently optimal optimally adequate adequately appropriate appropriately suitable suitably proper properly satisfactory satisfactorily acceptable acceptably decent efficient efficiently effective effectively",
    },
    {
      kind: "manner",
      forms: "kind",
      notBefore: "of",
      notAfter: "what which any each same this that some every",
    },
    {
      kind: "manner",
      forms:
        "kindly nice nicely friendly polite politely courteous courteously pleasant pleasantly helpful respectful respectfully attentive attentively warm warmly cordial cordially empathetic professionally",
    },
    {
      kind: "manner",
      forms: "professional",
      notAfter: "each every health medical",
      notBefore: "who",
    },
    {
      kind: "clarity",
      forms: "clear",
      notBefore: "the a an my our of customs",
    },
    {
      kind: "clarity",
      forms: "clearer clearly understandable understandably transparent transparently",
    },
    {
      kind: "ease",
      forms:
        "easy easier easily simple simpler simply smooth smoothly convenient conveniently intuitive",
    },
    {
      kind: "condition",
      forms: "comfortable comfortably cleaner tidy neat modern safely cosy attractive spacious",
    },
    { kind: "condition", forms: "clean", notBefore: "the a my our up" },
    { kind: "condition", forms: "safe", notAfter: "the", notBefore: "deposit" },
    { kind: "amount", forms: "frequently", notBefore: "asked" },
    {
      kind: "amount",
      forms:
        "reasonable reasonably sufficient sufficiently enough several few often regularly usually normally minimal",
    },
    { kind: "amount", forms: "many", notAfter: "as" },
  ],
  phrases: {
    speed: "as soon as possible|at once|too long|very long|right away|without delay",
    quality: "high quality|top quality|of quality",
    amount: "as much as possible|as many as possible|as few as possible|a lot",
  },
  asking: "how however",
  numbers: "one two three four five six seven eight nine ten fifteen twenty thirty sixty",
  measures: {
    speed: { measure: "time until it is done", unit: "min", direction: "atMost" },
    quality: { measure: "customers who rate it 4 or 5 of 5", unit: "%", direction: "atLeast" },
    manner: {
      measure: "customers who say they were treated with respect",
      unit: "%",
      direction: "atLeast",
    },
    clarity: {
      measure: "customers who can repeat what they were told",
      unit: "%",
      direction: "atLeast",
    },
    ease: { measure: "customers who manage without help", unit: "%", direction: "atLeast" },
    condition: {
      measure: "points of the checklist that are met",
      unit: "%",
      direction: "atLeast",
    },
    amount: { measure: "times it is done", unit: "a month", direction: "atLeast" },
  },
};
