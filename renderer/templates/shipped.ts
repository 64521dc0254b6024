import { TEMPLATE_IDS, type TemplateId } from "#shared/templates/template-ids.ts";

/**
 * The rings of the templates that ship with the program, so that the first screen need not
 * load them whole. A test keeps them equal to what the templates hold.
 */
const FINGERPRINTS: Readonly<Record<TemplateId, string>> = {
  "bank-cheque": ".....cc.eeee...",
  dress: "......c..c.ee.",
  "telephone-complaint": "...c.c....ee..",
  restaurant: "....c..ee..c..",
  "clinic-appointment": ".....cc.ee....",
  "hotel-stay": ".....c.c...ee..",
  "online-return": "....c..c...eee.",
  "internet-repair": "...c....c.ee...",
};

export const SHIPPED: readonly { readonly id: TemplateId; readonly fingerprint: string }[] =
  TEMPLATE_IDS.map((id) => ({ id, fingerprint: FINGERPRINTS[id] }));
