import { fold } from "./fold.ts";

/** What a unit measures, and how many minutes one of it is when it measures time. */
export interface Unit {
  /** "time", "percent", or the folded unit itself. Only equal families can be compared. */
  readonly family: string;
  /** Minutes in one unit of time; 1 for every other family. */
  readonly factor: number;
}

/** Minutes by the units' names in the three languages; months and working days have no length. */
const TIME: readonly (readonly [minutes: number, names: string])[] = [
  [1 / 60, "s sec secs second seconds seg segs segundo segundos detik dtk"],
  [1, "min mins minute minutes minuto minutos menit mnt"],
  [60, "h hr hrs hour hours hora horas jam"],
  [1440, "d day days dia dias hari"],
  [10_080, "week weeks semana semanas minggu pekan"],
];
const MINUTES = new Map(
  TIME.flatMap(([minutes, names]) => names.split(" ").map((name) => [name, minutes] as const)),
);
/** Times of no fixed length: never compared with minutes, and never negative either. */
const LOOSE_TIME = new Set(
  "month months mes meses bulan year years ano anos tahun|working days|business days|dias habiles|dias laborables|hari kerja"
    .split("|")
    .flatMap((part, nth) => (nth === 0 ? part.split(" ") : [part])),
);
const PERCENT = /^(%|percent\b|per cent\b|pct\b|porcentaje\b|por ?ciento\b|persen\b)/u;

/** A project has a handful of units, asked for with every edit. */
const known = new Map<string, Unit>();
const MOST_KNOWN = 500;

/** Case, accents, dots and blanks do not matter: "Min." is "minutos" is "menit". */
export function unitOf(text: string): Unit {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const unit = readUnit(text);
  known.set(text, unit);
  return unit;
}

function readUnit(text: string): Unit {
  const name = fold(text)
    .replace(/[.\s]+/gu, " ")
    .trim();
  if (PERCENT.test(name)) return { family: "percent", factor: 1 };
  const minutes = MINUTES.get(name);
  return minutes === undefined ? { family: name, factor: 1 } : { family: "time", factor: minutes };
}

/** A length of time, of fixed length or not. */
export function isTime(text: string): boolean {
  const { family } = unitOf(text);
  return family === "time" || LOOSE_TIME.has(family);
}
