import type { Lexicon } from "./lexicon.ts";

/** Indonesian words that promise nothing that can be checked. */
export const INDONESIAN: Lexicon = {
  words: [
    {
      kind: "speed",
      forms:
        "cepat cepatnya secepat secepatnya secepatlah tercepat segera sesegera sesegeranya gesit sigap tanggap singkat sesingkat sesingkatnya sebentar",
    },
    { kind: "quality", forms: "baik", notWithLater: "maupun", notAfter: "lebih" },
    {
      kind: "quality",
      forms:
        "terbaik bagus memadai layak selayaknya pantas sepantasnya optimal prima berkualitas bermutu memuaskan efisien efektif semestinya",
    },
    {
      kind: "manner",
      forms:
        "ramah seramah sopan santun sesopan profesional simpatik bersahabat menyenangkan sabar",
    },
    { kind: "manner", forms: "hangat", notAfter: "air" },
    { kind: "clarity", forms: "jelas sejelas transparan gamblang", notAfter: "tidak" },
    {
      kind: "ease",
      forms: "mudah semudah termudah lancar praktis sederhana",
      notBefore: "mudahan",
    },
    {
      kind: "condition",
      forms: "nyaman senyaman aman seaman rapi serapi modern sejuk teratur",
    },
    { kind: "condition", forms: "bersih", notAfter: "air gaji laba" },
    { kind: "amount", forms: "wajar sewajarnya sering seringkali biasanya umumnya beberapa" },
    { kind: "amount", forms: "cukup secukupnya", notBefore: "dengan sekali" },
    { kind: "amount", forms: "banyak sedikit", notAfter: "paling lebih sama" },
  ],
  phrases: {
    speed:
      "tidak lama|tidak terlalu lama|dalam waktu dekat|tanpa menunggu lama|tepat pada waktunya",
    quality:
      "lebih baik|sebagaimana mestinya|sebaik baiknya|sebaik mungkin|semaksimal mungkin|seoptimal mungkin",
    clarity: "tidak jelas",
    amount: "sebanyak mungkin|sesedikit mungkin|tidak banyak|kadang kadang",
  },
  asking: "seberapa berapa",
  numbers: "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh",
  measures: {
    speed: { measure: "waktu sampai selesai", unit: "menit", direction: "atMost" },
    quality: {
      measure: "pelanggan yang memberi nilai 4 atau 5 dari 5",
      unit: "%",
      direction: "atLeast",
    },
    manner: {
      measure: "pelanggan yang mengatakan diperlakukan dengan hormat",
      unit: "%",
      direction: "atLeast",
    },
    clarity: {
      measure: "pelanggan yang dapat mengulangi penjelasannya",
      unit: "%",
      direction: "atLeast",
    },
    ease: { measure: "pelanggan yang berhasil tanpa bantuan", unit: "%", direction: "atLeast" },
    condition: { measure: "butir daftar periksa yang terpenuhi", unit: "%", direction: "atLeast" },
    amount: { measure: "berapa kali dilakukan", unit: "per bulan", direction: "atLeast" },
  },
};
