import type { TemplateTexts } from "../template-texts.ts";
import type { telephoneComplaint } from "./structure.ts";

export const telephoneComplaintId: TemplateTexts<typeof telephoneComplaint> = {
  sector: "Layanan pelanggan lewat telepon",
  objective:
    "Mengetahui di mana keluhan lewat telepon menggerus kepercayaan pelanggan dan menyepakati perubahan agar keluhan cukup disampaikan sekali dan dijawab pada tanggal yang dijanjikan.",
  areas: {
    contactCentre: "Pusat layanan telepon",
    complaints: "Penanganan keluhan",
    billing: "Penagihan",
    quality: "Mutu layanan",
  },
  glossary: [
    {
      term: "Laporan",
      meaning: "Keluhan yang sudah dicatat, sejak mendapat nomor sampai ditutup.",
    },
    {
      term: "Telepon balik",
      meaning: "Panggilan dari perusahaan agar pelanggan tidak perlu menunggu di telepon.",
    },
    { term: "Penutupan", meaning: "Akhir suatu laporan yang disetujui pelanggan." },
  ],
  service: "Keluhan lewat telepon",
  segment: "Pelanggan yang menelepon karena ada biaya yang tidak dikenali pada tagihannya",
  start: "Saya menemukan biaya yang tidak saya kenali",
  end: "Saya menceritakan akhir keluhan saya",
  profile: {
    who: "Orang yang membayar tagihan rumah tangga, menelepon di sela kegiatan, dan memegang tagihannya.",
    wants: "Cukup bercerita sekali, tahu kapan ada jawaban, dan tidak perlu menelepon lagi.",
  },
  stages: {
    capture: "Penerimaan",
    classify: "Analisis dan klasifikasi",
    register: "Pencatatan",
    seek: "Pencarian solusi",
    present: "Penyampaian solusi",
    notify: "Pemberitahuan penutupan",
    survey: "Survei kepuasan",
  },
  moments: {
    charge: {
      title: "Saya menemukan biaya yang tidak saya kenali",
      description: "Saya membuka tagihan dan ada satu baris yang tidak saya pahami.",
      place: "Di rumah",
      physicalEvidence: "Tagihan",
      servedBy: "Tidak ada",
    },
    search: {
      title: "Saya mencari nomor yang bisa dihubungi",
      description:
        "Saya melihat tagihan, lalu situs web, untuk mencari siapa yang bisa diajak bicara.",
      place: "Di rumah",
      physicalEvidence: "Bagian belakang tagihan, halaman kontak",
      servedBy: "Tidak ada",
    },
    menu: {
      title: "Saya menelepon dan mendengarkan menu",
      description: "Saya mendengar enam pilihan dan tidak satu pun menyebut keluhan.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Suara rekaman",
      servedBy: "Menu suara",
      incidents: [
        {
          description: "Menu tidak menyediakan pilihan untuk keluhan",
          effect: "Saya menekan tombol secara menebak lalu mengulang dari awal",
          control: "Belum ada",
        },
      ],
    },
    hold: {
      title: "Saya menunggu petugas di telepon",
      description: "Saya mendengar musik dan tidak tahu sampai kapan.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Musik, pengumuman rekaman",
      servedBy: "Tidak ada",
      criticalReason: "Sembilan menit tanpa kabar: saya merasa tidak ada yang mau mendengarkan",
      incidents: [
        {
          description: "Sambungan terputus setelah beberapa menit menunggu",
          effect: "Saya menelepon lagi dan sudah kesal sebelum berbicara dengan siapa pun",
          control: "Belum ada",
        },
        {
          description: "Rekaman mengatakan sebentar lagi, padahal masih lama",
          effect: "Saya tidak lagi memercayai penjelasan berikutnya",
          control: "Penyelia memeriksa antrean sekali sejam",
        },
      ],
      frontStage: "Pelanggan mendengar musik",
      backStage: "Jumlah petugas sama pada semua hari kerja",
      support: "Sistem telepon",
    },
    explain: {
      title: "Saya menjelaskan keluhan saya",
      description: "Saya menyebutkan data saya dan biaya yang saya maksud.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Suara petugas",
      servedBy: "Petugas penerima telepon",
      incidents: [
        {
          description: "Petugas membacakan naskah saat saya masih berbicara",
          effect: "Saya merasa diproses, bukan didengarkan",
          control: "Dua panggilan disimak setiap bulan",
        },
      ],
    },
    transfer: {
      title: "Saya dialihkan dan bercerita lagi dari awal",
      description: "Petugas lain menjawab dan menanyakan keperluan saya.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Musik, suara lain",
      servedBy: "Petugas kedua",
      criticalReason: "Saya harus mulai dari nol, seolah-olah belum mengatakan apa pun",
      incidents: [
        {
          description: "Petugas kedua tidak melihat apa yang saya sampaikan kepada petugas pertama",
          effect: "Saya mengulang semuanya dan ragu apakah ada yang mencatat",
          control: "Catatan di kertas bila sempat",
        },
        {
          description: "Saya dialihkan ke bagian yang tidak mengurus tagihan",
          effect: "Saya dialihkan sekali lagi atau menutup telepon",
          control: "Daftar nomor ekstensi tahun lalu",
        },
      ],
      frontStage: "Petugas memberi tahu bahwa panggilan dialihkan",
      backStage: "Panggilan diteruskan tanpa catatannya",
      support: "Sistem laporan",
    },
    classified: {
      title: "Saya diberi tahu cara laporan ditangani",
      description:
        "Petugas memastikan bahwa ini keluhan, bukan pertanyaan, dan menyebutkan langkah berikutnya.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Rangkuman dari petugas",
      servedBy: "Petugas keluhan",
    },
    register: {
      title: "Saya menerima nomor laporan",
      description: "Saya mencatat nomor itu dan bertanya kapan ada jawaban.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Nomor laporan",
      servedBy: "Petugas keluhan",
      incidents: [
        {
          description: "Saya diberi nomor, tetapi tidak diberi tanggal",
          effect: "Saya tidak tahu kapan boleh menelepon lagi",
          control: "Naskah panggilan",
        },
      ],
    },
    wait: {
      title: "Saya menunggu jawaban",
      description: "Saya beraktivitas sambil terus melihat telepon.",
      place: "Di rumah dan di tempat kerja",
      physicalEvidence: "Tidak ada",
      servedBy: "Analis penagihan, tidak terlihat",
    },
    followUp: {
      title: "Saya menelepon lagi untuk menanyakan laporan",
      description: "Tanggalnya sudah lewat dan saya ingin tahu apakah ada yang mengurusnya.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Nomor laporan",
      servedBy: "Petugas penerima telepon",
      incidents: [
        {
          description: "Petugas hanya mengatakan bahwa laporan sedang diproses",
          effect: "Saya menutup telepon tanpa tahu lebih banyak",
          control: "Belum ada",
        },
      ],
    },
    answer: {
      title: "Saya ditelepon untuk diberi jawaban",
      description: "Saya diberi tahu apa yang ditemukan tentang biaya itu.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Panggilan, tagihan",
      servedBy: "Petugas keluhan",
      incidents: [
        {
          description: "Jawabannya kalimat baku dan tidak menyebut biaya saya",
          effect: "Saya menyimpulkan bahwa tagihan saya tidak diperiksa",
          control: "Penyelia membaca satu dari lima puluh jawaban",
        },
      ],
      frontStage: "Petugas membacakan temuan",
      backStage: "Bagian penagihan menulis temuan dengan istilah internal",
      support: "Sistem penagihan",
    },
    closure: {
      title: "Saya menerima kabar laporan ditutup",
      description: "Sebuah pesan menyatakan laporan selesai, lalu saya memeriksa tagihan.",
      place: "Di rumah",
      physicalEvidence: "Pesan singkat, tagihan",
      servedBy: "Tidak ada",
      incidents: [
        {
          description: "Laporan ditutup, tetapi biaya itu masih ada di tagihan",
          effect: "Saya merasa dibohongi lalu mengeluh lagi, kali ini di depan umum",
          control: "Belum ada",
        },
        {
          description: "Laporan ditutup tanpa persetujuan saya",
          effect: "Saya harus membuat laporan baru dan bercerita lagi dari awal",
          control: "Pesan penutupan memuat nomor yang bisa dihubungi",
        },
      ],
      frontStage: "Pelanggan membaca pesan",
      backStage: "Laporan tertutup sendiri setelah jawaban dimasukkan",
      support: "Sistem laporan",
    },
    survey: {
      title: "Saya mengisi survei singkat",
      description: "Saya membuka tautan dan menyampaikan pengalaman saya.",
      place: "Di rumah",
      physicalEvidence: "Pesan berisi tautan",
      servedBy: "Tidak ada",
    },
    tell: {
      title: "Saya menceritakan akhir keluhan saya",
      description: "Saat makan malam saya bercerita tentang tagihan itu.",
      place: "Di rumah",
      physicalEvidence: "Tagihan yang sudah diperbaiki",
      servedBy: "Tidak ada",
    },
  },
  episodes: {
    outcome: {
      title: "Jawaban dan penutupan",
      reason:
        "Laporan yang ditutup saat biaya itu masih tertagih mengubah satu keluhan menjadi dua",
    },
  },
  requirements: {
    holdShort: {
      text: "Saya berbicara dengan petugas dalam 3 menit",
      measure: "waktu tunggu di telepon sampai petugas menjawab",
      unit: "menit",
    },
    callBack: {
      text: "Saya ditawari telepon balik bila menunggu lebih dari 3 menit",
      measure: "panggilan yang menunggu lebih dari 3 menit dan ditawari telepon balik",
      unit: "%",
    },
    tellOnce: {
      text: "Saya cukup menyampaikan keluhan satu kali",
      measure: "petugas yang harus diberi penjelasan oleh pelanggan",
      unit: "orang",
    },
    firstAgent: {
      text: "Petugas pertama dapat menangani keluhan saya",
      measure: "panggilan keluhan yang dialihkan",
      unit: "%",
    },
    caseNumber: {
      text: "Saya memegang nomor laporan dan tanggal jawaban secara tertulis",
      measure: "laporan yang pesannya dikirim sebelum panggilan berakhir",
      unit: "%",
    },
    answerTime: {
      text: "Saya mendapat jawaban dalam satu hari kerja",
      measure: "waktu dari nomor laporan sampai jawaban",
      unit: "hari kerja",
    },
    noChasing: {
      text: "Saya tahu perkembangan laporan tanpa menelepon lagi",
      measure: "panggilan yang menanyakan laporan yang masih terbuka",
      unit: "per 100 laporan",
    },
    clearAnswer: {
      text: "Saya memahami apa yang ditemukan tentang biaya itu",
      measure: "pelanggan yang menilai jawaban jelas atau sangat jelas",
      unit: "%",
    },
    inWriting: {
      text: "Saya menerima hasilnya secara tertulis pada hari yang sama",
      measure: "jawaban yang disusul rangkuman tertulis pada hari yang sama",
      unit: "%",
    },
    corrected: {
      text: "Laporan saya ditutup setelah biaya itu diperbaiki",
      measure: "laporan yang ditutup sebelum perbaikan selesai",
      unit: "%",
    },
    consent: {
      text: "Saya dimintai persetujuan sebelum laporan ditutup",
      measure: "penutupan dengan persetujuan pelanggan yang tercatat",
      unit: "%",
    },
  },
  strategies: {
    reach: "Tersambung dengan petugas dalam tiga menit",
    once: "Keluhan cukup disampaikan sekali",
    hold: "Jawaban yang dapat dipegang",
  },
  actions: {
    caseMessage: {
      what: "Mengirim nomor laporan dan tanggal jawaban sebelum panggilan berakhir",
      why: "Saya memegang nomor laporan dan tanggal jawaban secara tertulis",
      where: "Penanganan keluhan",
      how: "Templat pesan di sistem laporan; petugas membacakannya lalu mengirimnya",
      indicator: {
        name: "Laporan dengan pesan terkirim",
        formula: "laporan dengan pesan ÷ laporan yang dicatat × 100",
        source: "Sistem laporan, setiap minggu",
        unit: "%",
      },
    },
    closingRule: {
      what: "Menutup laporan hanya setelah biaya diperbaiki dan pelanggan menyetujuinya",
      why: "Laporan saya ditutup setelah biaya itu diperbaiki dan saya dimintai persetujuan",
      where: "Penanganan keluhan",
      how: "Dua kotak yang wajib dicentang sebelum menutup; penutupan otomatis dimatikan",
      indicator: {
        name: "Laporan yang ditutup sebelum perbaikan selesai",
        formula: "laporan yang ditutup sebelum perbaikan selesai ÷ laporan yang ditutup × 100",
        source: "30 laporan tertutup diperiksa setiap minggu",
        unit: "%",
      },
    },
    offerCallBack: {
      what: "Menawarkan telepon balik kepada pelanggan yang menunggu lebih dari tiga menit",
      why: "Saya ditawari telepon balik bila menunggu lebih dari 3 menit",
      where: "Pusat layanan telepon",
      how: "Pilihan di menu suara; daftar telepon balik dibagi setiap setengah jam",
      indicator: {
        name: "Panggilan yang lama menunggu dan ditawari telepon balik",
        formula:
          "panggilan yang menunggu lebih dari 3 menit dan ditawari ÷ panggilan yang menunggu lebih dari 3 menit × 100",
        source: "Sistem telepon, setiap minggu",
        unit: "%",
      },
    },
    roster: {
      what: "Menyusun jadwal petugas menurut jumlah panggilan per jam",
      why: "Saya berbicara dengan petugas dalam 3 menit",
      where: "Pusat layanan telepon",
      how: "Panggilan per jam dihitung selama empat minggu; dua sif dipindah ke hari-hari setelah tagihan terbit",
      indicator: {
        name: "Waktu tunggu di telepon",
        formula: "rata-rata waktu tunggu sampai petugas menjawab",
        source: "Sistem telepon, setiap minggu",
        unit: "menit",
      },
    },
    caseFile: {
      what: "Mencatat keluhan dalam lembar yang terbuka bersama panggilan di petugas berikutnya",
      why: "Saya cukup menyampaikan keluhan satu kali",
      where: "Pusat layanan telepon",
      how: "Empat kolom diisi selama panggilan; petugas kedua mulai dengan membacakannya",
      indicator: {
        name: "Petugas yang diberi penjelasan",
        formula: "rata-rata jawaban pertanyaan 2 dalam survei",
        source: "Survei kepuasan, setiap bulan",
        unit: "orang",
      },
    },
    authority: {
      what: "Memberi petugas penerima telepon wewenang memperbaiki biaya sampai batas yang disepakati",
      why: "Petugas pertama dapat menangani keluhan saya",
      where: "Pusat layanan telepon dan penagihan",
      how: "Batas disepakati dengan penagihan; dua minggu dengan sepuluh petugas, lalu semua petugas",
      indicator: {
        name: "Panggilan keluhan yang dialihkan",
        formula: "panggilan keluhan yang dialihkan ÷ panggilan keluhan × 100",
        source: "Sistem telepon, setiap minggu",
        unit: "%",
      },
    },
    answerParts: {
      what: "Menulis jawaban dalam empat bagian: temuan, perubahan, tanggal, dan kontak",
      why: "Saya memahami apa yang ditemukan tentang biaya itu dan memegangnya secara tertulis",
      where: "Penanganan keluhan",
      how: "Templat dibaca lima pelanggan sebelum dipakai; dikirim setelah panggilan",
      indicator: {
        name: "Pelanggan yang menilai jawaban jelas",
        formula: "jawaban “jelas” atau “sangat jelas” ÷ jawaban pertanyaan 6 × 100",
        source: "Survei kepuasan, setiap bulan",
        unit: "%",
      },
    },
    dailyHours: {
      what: "Menyediakan dua jam kerja penagihan per hari untuk keluhan yang masih terbuka",
      why: "Saya mendapat jawaban dalam satu hari kerja dan tidak perlu menelepon lagi",
      where: "Penagihan",
      how: "Pukul 09.00–11.00, laporan terlama lebih dahulu; pesan dikirim bila tanggal tidak dapat ditepati",
      indicator: {
        name: "Waktu sampai ada jawaban",
        formula: "rata-rata waktu dari nomor laporan sampai jawaban",
        source: "Sistem laporan, setiap minggu",
        unit: "hari kerja",
      },
    },
  },
  survey: {
    title: "Keluhan Anda lewat telepon",
    introduction:
      "Terima kasih atas waktu Anda. Pertanyaan berikut mengenai keluhan Anda yang ditutup minggu ini, memerlukan tiga menit, dan jawaban Anda anonim.",
    closing: "Terima kasih. Jawaban Anda disimpan tanpa nama.",
    optionSets: {
      satisfaction: ["Sangat tidak puas", "Tidak puas", "Netral", "Puas", "Sangat puas"],
      clarity: ["Sangat tidak jelas", "Tidak jelas", "Netral", "Jelas", "Sangat jelas"],
      treatment: ["Sangat buruk", "Buruk", "Netral", "Baik", "Sangat baik"],
      yesNo: ["Ya", "Tidak"],
    },
    questions: {
      q1: "Berapa menit Anda menunggu di telepon sebelum berbicara dengan petugas?",
      q2: "Kepada berapa petugas Anda menjelaskan keluhan Anda lewat telepon?",
      q3: "Bagaimana sikap petugas kepada Anda pada panggilan pertama?",
      q4: "Apakah Anda menerima nomor laporan saat menelepon?",
      q5: "Seberapa puas Anda dengan waktu yang diperlukan untuk menjawab keluhan Anda?",
      q6: "Seberapa jelas jawaban atas keluhan Anda?",
      q7: "Apakah biaya itu diperbaiki sebelum laporan Anda ditutup?",
      q8: "Seberapa mudah atau sulit bagi Anda mendapat jawaban atas keluhan Anda?",
      q9: "Secara keseluruhan, seberapa puas Anda dengan penanganan keluhan Anda?",
      q10: "Seberapa besar kemungkinan Anda merekomendasikan perusahaan ini kepada teman atau kolega?",
      q11: "Dengan kata-kata Anda sendiri, apa yang paling Anda ingat dari penanganan keluhan Anda?",
    },
    wholeCycle: "Menanyakan seluruh siklus, sehingga bukan milik satu momen saja.",
  },
};
