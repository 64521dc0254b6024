/**
 * Names under which programs write the styles that the report uses. Word writes the English
 * name whatever its language; older and other programs write the translated one.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  Heading1: ["título 1", "titulo 1", "encabezado 1", "judul 1", "tajuk 1", "título1", "heading1"],
  Heading2: ["título 2", "titulo 2", "encabezado 2", "judul 2", "tajuk 2", "título2", "heading2"],
  Heading3: ["título 3", "titulo 3", "encabezado 3", "judul 3", "tajuk 3", "título3", "heading3"],
  Title: ["título", "titulo", "título principal", "judul"],
  Subtitle: ["subtítulo", "subtitulo", "subjudul"],
  Caption: ["descripción", "epígrafe", "leyenda", "keterangan", "keterangan gambar"],
  Quote: ["cita", "kutipan"],
  ListBullet: ["lista con viñetas", "lista con viñeta", "daftar poin", "daftar berpoin"],
  TOC1: ["tdc 1", "índice 1", "contents 1", "daftar isi 1"],
  TOC2: ["tdc 2", "índice 2", "contents 2", "daftar isi 2"],
  TOCHeading: [
    "título de tdc",
    "título tdc",
    "encabezado del índice",
    "contents heading",
    "judul toc",
  ],
  TableofFigures: ["tabla de ilustraciones", "índice de ilustraciones", "tabel gambar"],
  Header: ["encabezado", "encabezamiento", "kop", "header"],
  Footer: ["pie de página", "kaki", "footer"],
};

/** Whether a style of a template, by its written name, is our style of this id and name. */
export function isSameStyle(written: string, ours: { readonly id: string; readonly name: string }) {
  const name = normal(written);
  return name === normal(ours.name) || (OTHER_NAMES[ours.id] ?? []).includes(name);
}

function normal(name: string): string {
  return name.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/g, " ");
}
