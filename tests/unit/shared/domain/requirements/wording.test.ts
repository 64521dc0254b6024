import { describe, expect, it, test } from "vitest";
import { VAGUE_KINDS } from "#shared/domain/requirements/wording/lexicon.ts";
import { measureTemplate, vagueWords } from "#shared/domain/requirements/wording/wording.ts";
import { LANGUAGES, type Language } from "#shared/language.ts";

const said = (text: string, language: Language) =>
  vagueWords(text, language).map(({ word }) => word);

type Fires = readonly (readonly [text: string, ...words: string[]])[];

const FIRES: Readonly<Record<Language, Fires>> = {
  en: [
    ["The service is fast", "fast"],
    ["FASTER than before", "FASTER"],
    ["I am served quickly", "quickly"],
    ["A quick answer", "quick"],
    ["They reply promptly", "promptly"],
    ["They answer soon", "soon"],
    ["A short wait", "short"],
    ["Immediate attention", "Immediate"],
    ["Good treatment", "Good"],
    ["Better information", "Better"],
    ["The best price", "best"],
    ["I am treated well", "well"],
    ["Adequate premises", "Adequate"],
    ["An appropriate answer", "appropriate"],
    ["A friendly teller", "friendly"],
    ["Polite and helpful staff", "Polite", "helpful"],
    ["Someone kind at the door", "kind"],
    ["A professional answer", "professional"],
    ["Clear instructions", "Clear"],
    ["An easy form", "easy"],
    ["A comfortable room", "comfortable"],
    ["The toilets are clean", "clean"],
    ["A safe place", "safe"],
    ["Enough seats", "Enough"],
    ["A reasonable price", "reasonable"],
    ["They call me often", "often"],
    ["Many windows are open", "Many"],
    ["They call back as soon as possible", "as soon as possible"],
    ["A high-quality answer", "high quality"],
    ["I do not wait too long", "too long"],
    ["Fast, fast and again fast", "Fast"],
  ],
  es: [
    ["Atención rápida", "rápida"],
    ["RAPIDO y sin filas", "RAPIDO"],
    ["Me atienden rápidamente", "rápidamente"],
    ["Trámites ágiles", "ágiles"],
    ["Respuesta inmediata", "inmediata"],
    ["Me responden pronto", "pronto"],
    ["Una espera corta", "corta"],
    ["Respuesta oportuna", "oportuna"],
    ["Un buen servicio", "buen"],
    ["Buena presentación", "Buena"],
    ["Trato bueno", "bueno"],
    ["Mejores cajas", "Mejores"],
    ["Me tratan bien", "bien"],
    ["Información adecuada", "adecuada"],
    ["Locales adecuados", "adecuados"],
    ["Un servicio óptimo", "óptimo"],
    ["Personal amable", "amable"],
    ["Un cajero cortés", "cortés"],
    ["Trato cordial y respetuoso", "cordial", "respetuoso"],
    ["Actitud profesional", "profesional"],
    ["Instrucciones claras", "claras"],
    ["Un formulario fácil", "fácil"],
    ["Sala cómoda", "cómoda"],
    ["Baños limpios", "limpios"],
    ["Un lugar seguro", "seguro"],
    ["Suficientes asientos", "Suficientes"],
    ["Precio razonable", "razonable"],
    ["Poca espera", "Poca"],
    ["Muchas cajas abiertas", "Muchas"],
    ["Me llaman lo antes posible", "lo antes posible"],
    ["Me avisan a menudo", "a menudo"],
    ["Productos de calidad", "de calidad"],
  ],
  id: [
    ["Pelayanan cepat", "cepat"],
    ["CEPAT dan mudah", "CEPAT", "mudah"],
    ["Dijawab secepatnya", "secepatnya"],
    ["Segera dilayani", "Segera"],
    ["Petugas tanggap", "tanggap"],
    ["Antrean singkat", "singkat"],
    ["Menunggu sebentar", "sebentar"],
    ["Dilayani dengan baik", "baik"],
    ["Layanan terbaik", "terbaik"],
    ["Layanan yang lebih baik", "lebih baik"],
    ["Melayani sebaik-baiknya", "sebaik baiknya"],
    ["Fasilitas memadai", "memadai"],
    ["Ruang yang layak", "layak"],
    ["Layanan prima", "prima"],
    ["Kursi bagus", "bagus"],
    ["Petugas ramah", "ramah"],
    ["Teller yang sopan dan ramah", "sopan", "ramah"],
    ["Sikap profesional", "profesional"],
    ["Informasi jelas", "jelas"],
    ["Petunjuk tidak jelas", "tidak jelas"],
    ["Formulir mudah diisi", "mudah"],
    ["Proses lancar", "lancar"],
    ["Ruang tunggu nyaman", "nyaman"],
    ["Toilet bersih", "bersih"],
    ["Tempat parkir aman", "aman"],
    ["Harga wajar", "wajar"],
    ["Kursi cukup", "cukup"],
    ["Banyak loket dibuka", "Banyak"],
    ["Beberapa petugas", "Beberapa"],
    ["Tidak lama menunggu", "Tidak lama"],
    ["Sering dikabari", "Sering"],
  ],
};

const SILENT: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "The goods arrive complete",
    "Breakfast is served from 7:00",
    "I am told how long I wait",
    "I know how fast my turn comes",
    "I see how many people are before me",
    "They say good morning",
    "They tell me what kind of account it is",
    "My name as well as my number is called",
    "The wellness room is open",
    "I get the call as soon as the cheque is paid",
    "They clear the cheque in front of me",
    "I leave with an unclear note", // a different word, not a part of one
    "A shortage is told to me",
    "They clean the table every hour",
    "Clearance is printed on the slip",
    "The safe is locked before I come in",
    "Safety shoes are worn",
    "A kindergarten corner is there",
    "The fast lane has its own sign",
    "Frequently asked questions hang at the door",
    "A health professional signs it",
    "The betterment fee is named",
    "Fast: within 5 minutes",
    "A quick reply, in two hours",
    "Friendly in 9 of 10 visits",
    "Easy for 95 % of customers",
    "I receive the exact amount",
    "",
  ],
  es: [
    "Me dicen buenos días",
    "Me saludan con un buenas tardes",
    "Me dan las muchas gracias",
    "Mejoran el plano cada año",
    "El bienestar del personal se mide",
    "Sé cuán rápido avanza la fila",
    "Sé cuántos van antes",
    "Un profesional firma el informe",
    "El seguro cubre la entrega",
    "Mi seguro aparece en la factura",
    "No hay cortes de luz",
    "Se avisan los cortes de agua",
    "La llamada no se corta",
    "Las preguntas frecuentes están en la puerta",
    "Llaman tan pronto como sale el turno",
    "El aclarado está incluido",
    "La facilidad de pago se ofrece por escrito",
    "Rapidez medida en la caja",
    "La bondad no se factura",
    "La limpieza tiene su lista",
    "Limpia la mesa al irse cada cliente",
    "Más bien al lado que detrás",
    "El bien común figura en el estatuto",
    "Rápido: en 5 minutos",
    "Rápido, en cinco minutos",
    "Amable en 9 de 10 visitas",
    "Fácil para el 95 % de los clientes",
    "Recibo la cantidad exacta",
  ],
  id: [
    "Perbaikan selesai hari itu juga",
    "Ada petugas untuk memperbaiki mesin",
    "Kebaikan petugas dicatat",
    "Baik pelanggan maupun kasir menerima salinan",
    "Seberapa cepat antrean maju terlihat di layar",
    "Saya tahu berapa lama menunggu",
    "Percepatan layanan diumumkan",
    "Kecepatan layanan dicatat",
    "Penjelasan diberikan dua kali",
    "Petugas menjelaskan biayanya",
    "Kenyamanan diukur tiap bulan",
    "Keamanan dijaga satpam",
    "Kemudahan bayar ada di daftar",
    "Mudah-mudahan tidak terulang",
    "Keramahan dinilai pelanggan",
    "Kebersihan diperiksa tiap jam",
    "Air bersih tersedia di dispenser",
    "Cukup dengan satu formulir",
    "Paling banyak tiga orang mengantre",
    "Paling sedikit dua loket dibuka",
    "Menunggu paling lama 10 menit",
    "Cepat: dalam 5 menit",
    "Cepat, dalam lima menit",
    "Ramah pada 9 dari 10 kunjungan",
    "Mudah bagi 95% pelanggan",
    "Kelayakan kredit dijawab tertulis",
    "Pesanan diterima utuh",
  ],
};

describe.each(LANGUAGES)("wording in %s", (language) => {
  it("is tried on twenty-five texts of each kind", () => {
    expect(FIRES[language].length).toBeGreaterThanOrEqual(25);
    expect(SILENT[language].length).toBeGreaterThanOrEqual(25);
  });
  test.each(FIRES[language])("“%s” is flagged", (text, ...words) => {
    expect(said(text, language)).toEqual(words);
  });
  test.each(SILENT[language])("“%s” is not flagged", (text) => {
    expect(said(text, language)).toEqual([]);
  });
  test.each(VAGUE_KINDS)("a measure is offered for %s", (kind) => {
    const { measure, unit } = measureTemplate(language, kind);
    expect(measure.length).toBeGreaterThan(8);
    expect(unit).not.toBe("");
    expect(said(measure, language)).toEqual([]);
  });
});

it("accents typed as two signs are the same word", () => {
  expect(said("Ra\u0301pida", "es")).toEqual(["Rápida"]);
});

it("words of another language are left alone", () => {
  expect(said("Pelayanan cepat", "en")).toEqual([]);
  expect(said("Friendly staff", "es")).toEqual([]);
});
