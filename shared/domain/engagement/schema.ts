import { z } from "zod";
import { plainDate } from "#shared/dates.ts";
import { areaId, personId } from "#shared/ids.ts";
import { language } from "#shared/language.ts";
import { longText, shortText } from "#shared/domain/limits.ts";

export const CONFIDENTIALITY_LEVELS = ["public", "internal", "confidential", "strict"] as const;

/** A picture kept inside the file: a data URL of PNG or JPEG of at most 512 kB. */
export const picture = z
  .string()
  .max(710_000)
  .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/);

/** Step 0: for whom, on what and with whom the work is done. */
export const engagement = z.strictObject({
  client: shortText,
  sector: shortText,
  /** ISO 3166 two letters: gives paper size, form of numbers and dates, default currency. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** ISO 4217, three letters. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** The language in which the content is written. */
  language,
  objective: longText,
  from: plainDate.nullable(),
  to: plainDate.nullable(),
  consultant: z.strictObject({ firm: shortText, names: shortText }),
  confidentiality: z.enum(CONFIDENTIALITY_LEVELS),
  clientLogo: picture.nullable(),
  firmLogo: picture.nullable(),
  /** `#RRGGBB`; appears on the report only. */
  brandColour: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/)
    .nullable(),
});
export type Engagement = z.infer<typeof engagement>;
export type Confidentiality = Engagement["confidentiality"];

export const PERSON_KINDS = [
  "analyst",
  "supervisor",
  "manager",
  "director",
  "frontLine",
  "customer",
] as const;

export const person = z.strictObject({
  id: personId,
  name: shortText,
  role: shortText,
  areaId: areaId.nullable(),
  /** Null until somebody says it. */
  kind: z.enum(PERSON_KINDS).nullable(),
});
export type Person = z.infer<typeof person>;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** An organisational area of the client. */
export const area = z.strictObject({ id: areaId, name: shortText });
export type Area = z.infer<typeof area>;

export const glossaryEntry = z.strictObject({ term: shortText, meaning: longText });
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
