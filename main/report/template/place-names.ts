import { TEMPLATE_PLACES } from "#shared/contract/word-template.ts";

export type PlaceId = (typeof TEMPLATE_PLACES)[number];
export type PlaceValues = Readonly<Record<PlaceId, string>>;

/** Names by which each is called, in the three languages, without accents and in small letters. */
const NAMES: Readonly<Record<PlaceId | "report", readonly string[]>> = {
  report: ["report", "informe", "laporan", "contenido", "content", "isi"],
  client: ["client", "cliente", "klien", "customer"],
  title: ["title", "titulo", "judul", "titulo del documento", "document title"],
  subtitle: ["subtitle", "subtitulo", "subjudul", "subject", "asunto", "subjek"],
  service: ["service", "servicio", "layanan"],
  date: ["date", "fecha", "tanggal", "publish date", "fecha de publicacion", "tanggal terbit"],
  version: ["version", "versi"],
  consultant: ["consultant", "consultor", "consultora", "konsultan", "author", "autor", "penulis"],
  firm: ["firm", "firma", "company", "compania", "empresa", "organizacion", "perusahaan"],
  confidentiality: ["confidentiality", "confidencialidad", "kerahasiaan"],
};

/** Properties of a document that Word's own cover pages show. */
const PROPERTIES: readonly (readonly [RegExp, PlaceId])[] = [
  [/[:/]title\b/i, "title"],
  [/[:/]subject\b/i, "subtitle"],
  [/[:/]creator\b/i, "consultant"],
  [/[:/]company\b/i, "firm"],
  [/[:/]publishdate\b/i, "date"],
];

/** The place a name stands for; null = no name of ours. */
export function placeNamed(name: string): PlaceId | "report" | null {
  const plain = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[_.\-\s]+/g, " ")
    .trim()
    .toLowerCase();
  for (const id of ["report", ...TEMPLATE_PLACES] as const)
    if (NAMES[id].includes(plain)) return id;
  return null;
}

/** The place that a binding to a property of the document stands for. */
export function placeBound(path: string): PlaceId | null {
  return PROPERTIES.find(([test]) => test.test(path))?.[1] ?? null;
}
