import { CHANNELS, type Channel } from "../schema.ts";

/** What a column of a pasted table can hold; "skip" = it is left out. */
export const PASTE_FIELDS = [
  "title",
  "description",
  "stage",
  "channel",
  "place",
  "servedBy",
  "usual",
  "maximum",
  "emotion",
  "incidents",
] as const;
export type PasteField = (typeof PASTE_FIELDS)[number];
export type ColumnField = PasteField | "skip";

/** Lower case without accents, signs and double blanks: how words of a table are compared. */
export function bare(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+\-−]+/gu, " ")
    .trim();
}

/** Words that head a column, in the three languages; compared by `bare`. */
const HEADINGS: Readonly<Record<ColumnField, readonly string[]>> = {
  title: [
    "moment",
    "moments",
    "moment of truth",
    "moments of truth",
    "title",
    "touchpoint",
    "step",
    "in the customer s words",
    "momento",
    "momentos",
    "momento de la verdad",
    "momentos de la verdad",
    "titulo",
    "paso",
    "punto de contacto",
    "en palabras del cliente",
    "momen",
    "momen kebenaran",
    "judul",
    "langkah",
    "titik kontak",
    "dengan kata kata pelanggan",
  ],
  description: [
    "description",
    "detail",
    "details",
    "descripcion",
    "detalle",
    "detalles",
    "deskripsi",
    "keterangan",
    "rincian",
    "penjelasan",
  ],
  stage: ["stage", "phase", "etapa", "fase", "tahap", "tahapan"],
  channel: ["channel", "canal", "medio", "saluran", "kanal"],
  place: ["place", "location", "where", "lugar", "donde", "sitio", "tempat", "lokasi", "di mana"],
  servedBy: [
    "served by",
    "who serves",
    "who",
    "actor",
    "staff",
    "quien atiende",
    "atendido por",
    "atiende",
    "quien",
    "personal",
    "siapa melayani",
    "siapa yang melayani",
    "dilayani oleh",
    "petugas",
    "siapa",
  ],
  usual: [
    "usual minutes",
    "usual min",
    "usual time",
    "usual",
    "minutes",
    "min",
    "time",
    "duration",
    "minutos usuales",
    "min usual",
    "min usuales",
    "tiempo usual",
    "tiempo habitual",
    "minutos",
    "tiempo",
    "duracion",
    "menit biasanya",
    "mnt biasanya",
    "waktu biasanya",
    "menit",
    "mnt",
    "waktu",
    "durasi",
  ],
  maximum: [
    "maximum minutes",
    "maximum min",
    "maximum",
    "max",
    "max minutes",
    "maximum time",
    "acceptable maximum",
    "minutos maximos",
    "min maximo",
    "min max",
    "maximo",
    "tiempo maximo",
    "maximo aceptable",
    "menit maksimum",
    "mnt maksimum",
    "maksimum",
    "maks",
    "waktu maksimum",
    "batas yang diterima",
  ],
  emotion: ["emotion", "feeling", "emocion", "sentimiento", "emosi", "perasaan"],
  incidents: [
    "what can go wrong",
    "incident",
    "incidents",
    "risk",
    "risks",
    "failure",
    "que puede salir mal",
    "que puede fallar",
    "incidente",
    "incidentes",
    "riesgo",
    "riesgos",
    "falla",
    "fallas",
    "yang bisa salah",
    "apa yang bisa salah",
    "insiden",
    "risiko",
    "masalah",
  ],
  skip: ["no", "nr", "n", "number", "numero", "num", "nomor", "nro"],
};

const FIELD_OF_HEADING: ReadonlyMap<string, ColumnField> = new Map(
  [...PASTE_FIELDS, "skip" as const].flatMap((field) =>
    HEADINGS[field].map((word) => [word, field] as const),
  ),
);

/** What a column with this heading holds; null when the words say nothing to us. */
export function fieldOfHeading(cell: string): ColumnField | null {
  const word = bare(cell);
  const known = FIELD_OF_HEADING.get(word);
  if (known !== undefined) return known;
  // "Minutos usuales (min)", "Usual time [minutes]"
  const short = bare(cell.replace(/[([{].*$/u, ""));
  return short === "" ? null : (FIELD_OF_HEADING.get(short) ?? null);
}

const CHANNEL_WORDS: Readonly<Record<Channel, readonly string[]>> = {
  inPerson: [
    "in person",
    "inperson",
    "face to face",
    "counter",
    "branch",
    "en persona",
    "presencial",
    "cara a cara",
    "ventanilla",
    "agencia",
    "tatap muka",
    "langsung",
    "loket",
    "cabang",
  ],
  phone: ["phone", "telephone", "call", "telefono", "llamada", "telepon", "telpon"],
  message: ["message", "chat", "sms", "whatsapp", "mensaje", "pesan", "pesan singkat"],
  email: ["email", "e-mail", "mail", "correo electronico", "correo", "surel", "email surel"],
  web: ["web", "website", "web site", "online", "sitio web", "pagina web", "situs web", "situs"],
  app: ["app", "mobile app", "aplicacion", "aplicacion movil", "aplikasi"],
  machine: ["machine", "kiosk", "atm", "maquina", "kiosco", "cajero automatico", "mesin", "kios"],
  post: ["post", "postal mail", "letter", "correo postal", "carta", "pos", "surat"],
  other: ["other", "otro", "otra", "lainnya", "lain"],
};

const CHANNEL_OF_WORD: ReadonlyMap<string, Channel> = new Map(
  CHANNELS.flatMap((channel) => CHANNEL_WORDS[channel].map((word) => [word, channel] as const)),
);

export function channelOfWord(text: string): Channel | null {
  return CHANNEL_OF_WORD.get(bare(text)) ?? null;
}

const EMOTION_WORDS: readonly (readonly [number, readonly string[]])[] = [
  [-2, ["very annoyed", "angry", "muy molesto", "muy molesta", "sangat kesal", "marah"]],
  [-1, ["annoyed", "molesto", "molesta", "kesal"]],
  [0, ["indifferent", "neutral", "indiferente", "biasa saja", "biasa", "netral"]],
  [1, ["pleased", "happy", "contento", "contenta", "senang"]],
  [2, ["delighted", "very happy", "encantado", "encantada", "muy contento", "sangat senang"]],
];

const EMOTION_OF_WORD: ReadonlyMap<string, number> = new Map(
  EMOTION_WORDS.flatMap(([value, words]) => words.map((word) => [word, value] as const)),
);

/** −2 … +2 from a word of the scale, in any of the three languages; null for anything else. */
export function emotionOfWord(text: string): number | null {
  return EMOTION_OF_WORD.get(bare(text)) ?? null;
}
