/** The cycles that ship as templates, in the order in which they are offered (method.md, section 6). */
export const TEMPLATE_IDS = [
  "bank-cheque",
  "dress",
  "telephone-complaint",
  "restaurant",
  "clinic-appointment",
  "hotel-stay",
  "online-return",
  "internet-repair",
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];
