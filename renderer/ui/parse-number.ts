/**
 * A number as people type it: with the decimal sign of `locale` (BCP 47), with or without
 * grouping, real minus or hyphen. Null for an empty text, undefined when it is no number.
 */
export function parseNumber(text: string, locale: string): number | null | undefined {
  const bare = text
    .trim()
    .replaceAll(/[\s\u00A0\u202F]/g, "")
    .replace("−", "-");
  if (bare === "") return null;
  const decimal = decimalSign(locale);
  const group = decimal === "," ? "." : ",";
  const lastDecimal = bare.lastIndexOf(decimal);
  const lastGroup = bare.lastIndexOf(group);
  // "2.5" typed where the comma is the decimal sign means 2.5 unless it groups thousands.
  const isGroup = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+$`).test(bare);
  const plain =
    lastDecimal === -1 && lastGroup !== -1 && !isGroup
      ? bare.replace(group, ".")
      : bare.replaceAll(group, "").replace(decimal, ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

function decimalSign(locale: string): "," | "." {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find((part) => part.type === "decimal")?.value === "," ? "," : ".";
}
