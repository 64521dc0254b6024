const MOST_MINUTES = 527_040;
const MINUTES_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|sec|secs|seconds?|seg|segs|segundos?|dtk|detik)$/u, 1 / 60],
  [/^(?:m|min|mins|minutes?|minutos?|mnt|menit|['′])$/u, 1],
  [/^(?:h|hr|hrs|hours?|hora|horas|jam|j)$/u, 60],
  [/^(?:d|days?|dia|dias|día|días|hari|hr\.)$/u, 1_440],
];
const FRACTIONS: Readonly<Record<string, string>> = { "½": ".5", "¼": ".25", "¾": ".75" };

/**
 * Minutes that a cell says: "18", "2,5", "½", "18 min", "1 h 30", "1:30" (hours and minutes, as
 * spreadsheets show a time), "2 días". Rounded to halves; 0 to one year. Null when the words are
 * no time. `decimal` is the decimal sign of the language, for "1,440" and "1.440" only.
 */
export function readMinutes(text: string, decimal: "," | "."): number | null {
  const plain = text
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(
      /(\d?)\s*([½¼¾])/gu,
      (_, whole: string, sign: string) => `${whole === "" ? "0" : whole}${FRACTIONS[sign] ?? ""}`,
    )
    .replaceAll(/[\s\u00A0\u202F~≈±]+/gu, " ")
    .trim();
  const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/u.exec(plain);
  if (clock !== null) {
    return inRange(Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60);
  }
  const parts = [...plain.matchAll(/(\d[\d.,]*)\s?([\p{L}'′]*)\.?\s?/gu)];
  if (parts.length === 0 || parts.length > 3) return null;
  if (parts.map(([whole]) => whole).join("") !== plain) return null;
  let sum = 0;
  let unit: number | null = null;
  for (const [, digits = "", word = ""] of parts) {
    const value = readNumber(digits, decimal);
    // "1 h 30": a bare number after hours is minutes.
    const next: number | null = word === "" ? (unit === null ? 1 : unit / 60) : unitOf(word);
    if (value === null || next === null || (unit !== null && next >= unit)) return null;
    sum += value * next;
    unit = next;
  }
  return inRange(sum);
}

function unitOf(word: string): number | null {
  return MINUTES_OF.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function readNumber(digits: string, decimal: "," | "."): number | null {
  const group = decimal === "," ? "." : ",";
  const isGrouped = new RegExp(`^\\d{1,3}([${group}]\\d{3})+$`, "u").test(digits);
  const plain = isGrouped ? digits.replaceAll(group, "") : digits.replace(",", ".");
  return /^\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

function inRange(minutes: number): number | null {
  const halves = Math.round(minutes * 2) / 2;
  return minutes <= MOST_MINUTES ? halves : null;
}
