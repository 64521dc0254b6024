import type { ExampleId } from "#shared/contract/types.ts";

/**
 * The rings of the shipped examples, so that the first screen need not load them whole. A
 * test keeps them equal to what the examples hold.
 */
export const EXAMPLES: readonly { readonly id: ExampleId; readonly fingerprint: string }[] = [
  { id: "bank-cheque", fingerprint: ".....cc.eeee..." },
  { id: "dress", fingerprint: "......c..c.ee." },
];
