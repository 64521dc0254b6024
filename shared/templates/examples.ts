import type { ExampleId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import { assembleExample } from "./assemble.ts";
import { bankCheque } from "./bank-cheque/structure.ts";
import { bankChequeEn } from "./bank-cheque/texts.en.ts";
import { bankChequeEs } from "./bank-cheque/texts.es.ts";
import { bankChequeId } from "./bank-cheque/texts.id.ts";
import { dress } from "./dress/structure.ts";
import { dressEn } from "./dress/texts.en.ts";
import { dressEs } from "./dress/texts.es.ts";
import { dressId } from "./dress/texts.id.ts";

const BANK_CHEQUE_TEXTS = { en: bankChequeEn, es: bankChequeEs, id: bankChequeId };
const DRESS_TEXTS = { en: dressEn, es: dressEs, id: dressId };

const BUILDERS: Record<ExampleId, (language: Language) => Project> = {
  "bank-cheque": (language) => assembleExample(bankCheque, BANK_CHEQUE_TEXTS[language], language),
  dress: (language) => assembleExample(dress, DRESS_TEXTS[language], language),
};

/**
 * A finished fictitious workbook, complete through all five steps, its content written in
 * `language`. The same value in every call.
 */
export function buildExample(id: ExampleId, language: Language): Project {
  return BUILDERS[id](language);
}
