import type { TemplateRefusal } from "#shared/contract/word-template.ts";

/** A file from a stranger that is not taken; `detail` names what was met (a field, a kind of part). */
export class TemplateFault extends Error {
  readonly refusal: TemplateRefusal;
  readonly detail: string;
  constructor(refusal: TemplateRefusal, detail = "") {
    super(`Word template refused: ${refusal} ${detail}`.trim());
    this.refusal = refusal;
    this.detail = detail;
  }
}
