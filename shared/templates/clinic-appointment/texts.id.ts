import type { TemplateTexts } from "../template-texts.ts";
import type { clinicAppointment } from "./structure.ts";

export const clinicAppointmentId: TemplateTexts<typeof clinicAppointment> = {
  sector: "Klinik rawat jalan",
  objective:
    "Mengetahui di mana pasien kehilangan rasa tenang dan percaya pada hari janji temunya serta menyepakati perubahan di loket, di ruang tunggu, dan dalam percakapan dengan dokter. Berkas ini tidak memuat data kesehatan.",
  areas: {
    appointments: "Pendaftaran",
    reception: "Loket penerimaan",
    consultation: "Ruang periksa",
    cashDesk: "Kasir",
  },
  glossary: [
    {
      term: "Kedatangan",
      meaning: "Saat petugas loket menemukan janji temu pasien di daftarnya.",
    },
    { term: "Keterlambatan", meaning: "Selisih menit antara jam janji temu dan panggilan." },
    {
      term: "Langkah berikutnya",
      meaning: "Apa yang perlu diurus pasien setelah janji temu, kapan, dan di mana.",
    },
  ],
  service: "Janji temu di klinik",
  segment: "Pasien dewasa yang membuat janji dengan dokter lewat telepon",
  start: "Saya memutuskan untuk membuat janji temu",
  end: "Saya menceritakan layanan kepada keluarga",
  profile: {
    who: "Orang yang meminta izin setengah hari, datang dengan angkutan umum, dan kerap ditemani.",
    wants:
      "Dipanggil mendekati jam yang ditentukan, berbicara secara pribadi, dan pulang dengan mengetahui langkah berikutnya.",
  },
  stages: {
    contact: "Kontak",
    information: "Mencari informasi",
    resolution: "Penyelesaian",
    closing: "Penutup",
  },
  moments: {
    need: {
      title: "Saya memutuskan untuk membuat janji temu",
      description: "Saya sudah menundanya dan hari ini saya memutuskan untuk membuatnya.",
      place: "Di rumah",
      physicalEvidence: "Tidak ada",
      servedBy: "Tidak ada",
    },
    search: {
      title: "Saya mencari klinik dan jam bukanya",
      description: "Saya membandingkan jarak, jam buka, dan pendapat orang lain.",
      place: "Di rumah",
      physicalEvidence: "Situs web, ulasan",
      servedBy: "Tidak ada",
    },
    book: {
      title: "Saya menelepon untuk membuat janji temu",
      description:
        "Saya menunggu di telepon, menyebutkan nama, dan memilih satu dari tiga tanggal.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Suara petugas",
      servedBy: "Petugas pendaftaran",
      incidents: [
        {
          description: "Telepon sibuk hampir sepanjang pagi",
          effect: "Saya menelepon berkali-kali atau memilih klinik lain",
          control: "Belum ada",
        },
      ],
    },
    reminder: {
      title: "Saya menerima pengingat",
      description: "Sebuah pesan memuat hari, jam, dan apa yang harus dibawa.",
      place: "Di rumah",
      physicalEvidence: "Pesan singkat",
      servedBy: "Tidak ada",
    },
    travel: {
      title: "Saya berangkat ke klinik",
      description: "Saya naik angkutan umum dan menemukan pintu masuk yang benar.",
      place: "Angkutan umum, jalan",
      physicalEvidence: "Papan nama klinik",
      servedBy: "Tidak ada",
    },
    register: {
      title: "Saya menyebutkan data saya di loket",
      description: "Saya menyebutkan siapa saya dan orang di belakang dapat mendengarnya.",
      place: "Loket penerimaan",
      physicalEvidence: "Loket, antrean, formulir",
      servedBy: "Petugas loket",
      criticalReason:
        "Data dan keperluan saya ditanyakan dengan suara keras di depan orang yang tidak saya kenal",
      incidents: [
        {
          description: "Petugas menanyakan keperluan saya dengan suara keras",
          effect: "Saya malu dan hanya menjawab sebagian",
          control: "Belum ada",
        },
        {
          description: "Janji temu saya tidak ada di daftar",
          effect: "Saya khawatir waktu saya pagi itu terbuang",
          control: "Petugas loket menelepon bagian pendaftaran",
        },
      ],
      frontStage: "Petugas bertanya sambil mengetik",
      backStage: "Janji temu lewat telepon disalin dari buku catatan",
      support: "Sistem janji temu, buku catatan",
    },
    waitRoom: {
      title: "Saya menunggu dipanggil",
      description: "Saya melihat jam dan tidak ada yang mengatakan berapa lama lagi.",
      place: "Ruang tunggu",
      physicalEvidence: "Kursi, layar, jam dinding",
      servedBy: "Tidak ada",
      criticalReason: "Jamnya sudah disepakati, sudah lewat, dan tidak ada yang memberi kabar",
      incidents: [
        {
          description: "Pemeriksaan terlambat dan tidak ada yang memberi tahu",
          effect: "Saya tidak berani meninggalkan kursi dan makin gelisah",
          control: "Petugas loket menjawab bila ditanya",
        },
        {
          description: "Orang yang datang belakangan dipanggil lebih dahulu",
          effect: "Saya mengira ada yang diistimewakan",
          control: "Belum ada",
        },
      ],
      frontStage: "Pasien melihat ke pintu",
      backStage: "Tiga pasien dijadwalkan pada jam yang sama",
      support: "Sistem janji temu",
    },
    called: {
      title: "Saya dipanggil dan masuk",
      description: "Saya mendengar giliran saya dan mencari pintunya.",
      place: "Lorong",
      physicalEvidence: "Nomor pintu, layar",
      servedBy: "Perawat",
    },
    consult: {
      title: "Saya berbicara dengan dokter",
      description: "Saya menyampaikan keperluan saya dan dokter mengajukan pertanyaan.",
      place: "Ruang periksa",
      physicalEvidence: "Meja, layar, pintu tertutup",
      servedBy: "Dokter",
      incidents: [
        {
          description: "Dokter mengetik dan memotong pembicaraan saya",
          effect: "Saya keluar tanpa menyampaikan hal yang utama",
          control: "Belum ada",
        },
        {
          description: "Ada yang membuka pintu selama pemeriksaan",
          effect: "Saya berhenti berbicara",
          control: "Pemberitahuan pada salah satu pintu",
        },
      ],
      frontStage: "Dokter mendengarkan dan mencatat",
      backStage: "Pesan untuk dokter diantar ke ruang periksa",
      support: "Sistem pencatatan",
    },
    nextSteps: {
      title: "Saya diberi tahu langkah berikutnya",
      description: "Dokter menjelaskan langkah berikutnya dan saya berusaha mengingatnya.",
      place: "Ruang periksa",
      physicalEvidence: "Lembar petunjuk",
      servedBy: "Dokter",
      incidents: [
        {
          description: "Petunjuk disampaikan terburu-buru sambil berdiri di pintu",
          effect: "Sampai di jalan saya tidak tahu apa yang harus dilakukan lebih dahulu",
          control: "Perawat menjelaskan bila ditanya",
        },
        {
          description: "Lembar petunjuk ditulis tangan dan tidak terbaca",
          effect: "Saya menelepon klinik untuk menanyakan isinya",
          control: "Belum ada",
        },
      ],
      frontStage: "Dokter menjelaskan dan menyerahkan lembar petunjuk",
      backStage: "Pasien berikutnya sudah berada di pintu",
      support: "Pencetak di lorong",
    },
    payQueue: {
      title: "Saya antre di kasir",
      description: "Saya menunggu di belakang orang dengan keperluan lain.",
      place: "Kasir",
      physicalEvidence: "Satu antrean, dua loket",
      servedBy: "Tidak ada",
    },
    pay: {
      title: "Saya membayar dan menerima kuitansi",
      description: "Saya membayar jumlah yang disebutkan saat membuat janji.",
      place: "Kasir",
      physicalEvidence: "Kuitansi",
      servedBy: "Kasir",
    },
    nextDate: {
      title: "Saya membuat janji temu berikutnya",
      description: "Saya memilih tanggal dan membawanya secara tertulis.",
      place: "Loket penerimaan",
      physicalEvidence: "Kartu janji temu",
      servedBy: "Petugas pendaftaran",
    },
    tell: {
      title: "Saya menceritakan layanan kepada keluarga",
      description: "Mereka bertanya dan saya mengatakan apakah saya mau kembali.",
      place: "Di rumah",
      physicalEvidence: "Kartu janji temu",
      servedBy: "Tidak ada",
    },
  },
  episodes: {
    conversation: {
      title: "Percakapan dengan dokter",
      reason: "Pasien yang tidak didengarkan tidak memercayai petunjuknya, setepat apa pun isinya",
    },
  },
  requirements: {
    shortCall: {
      text: "Saya mendapat janji temu dalam satu panggilan selama 4 menit",
      measure: "waktu dari menelepon sampai mendapat tanggal",
      unit: "menit",
    },
    inPrivate: {
      text: "Saya menyebutkan data saya tanpa didengar orang lain",
      measure: "kedatangan dengan data yang diucapkan keras",
      unit: "%",
    },
    onList: {
      text: "Janji temu saya ada di daftar saat saya datang",
      measure: "pasien dengan janji temu yang tidak ada di daftar",
      unit: "%",
    },
    waitShort: {
      text: "Saya dipanggil paling lambat 15 menit setelah jam yang ditentukan",
      measure: "waktu tunggu dari jam janji temu sampai panggilan",
      unit: "menit",
    },
    delayTold: {
      text: "Saya diberi tahu tentang keterlambatan sebelum saya bertanya",
      measure: "keterlambatan lebih dari 15 menit yang diumumkan di ruang tunggu",
      unit: "%",
    },
    heardOut: {
      text: "Saya dapat menyampaikan keperluan saya sampai selesai",
      measure: "pasien yang puas dengan cara dokter mendengarkan",
      unit: "%",
    },
    undisturbed: {
      text: "Tidak ada yang masuk saat saya berbicara dengan dokter",
      measure: "pemeriksaan dengan pintu yang dibuka",
      unit: "%",
    },
    knowsNext: {
      text: "Saya pulang dengan mengetahui langkah berikutnya",
      measure: "pasien yang menilai petunjuk jelas atau sangat jelas",
      unit: "%",
    },
    onPaper: {
      text: "Saya membawa pulang langkah berikutnya dalam bentuk cetak",
      measure: "pasien yang pulang dengan lembar cetak",
      unit: "%",
    },
    payShort: {
      text: "Saya sampai di kasir dalam 5 menit",
      measure: "waktu tunggu di kasir pukul 10.00–12.00",
      unit: "menit",
    },
  },
  strategies: {
    privacy: "Privasi dari loket sampai ruang periksa",
    time: "Janji temu yang tepat waktu",
    clarity: "Pasien didengarkan dan paham langkah berikutnya",
  },
  actions: {
    line: {
      what: "Memasang garis tunggu dua meter dari loket dan meminta kartu identitas",
      why: "Saya menyebutkan data saya tanpa didengar orang lain",
      where: "Loket penerimaan",
      how: "Garis di lantai dan papan setinggi mata; petugas membaca kartu dan tidak menanyakan keperluan",
      indicator: {
        name: "Kedatangan dengan data yang diucapkan keras",
        formula: "kedatangan dengan data yang diucapkan keras ÷ kedatangan yang diamati × 100",
        source: "30 kedatangan diamati setiap minggu, tanpa mencatat nama",
        unit: "%",
      },
    },
    board: {
      what: "Mengumumkan keterlambatan tiap ruang periksa setiap lima belas menit",
      why: "Saya diberi tahu tentang keterlambatan sebelum saya bertanya",
      where: "Ruang tunggu",
      how: "Papan di dekat pintu dengan menit per ruang; perawat menulis dan membacakannya",
      indicator: {
        name: "Keterlambatan yang diumumkan",
        formula:
          "keterlambatan lebih dari 15 menit yang diumumkan ÷ keterlambatan lebih dari 15 menit × 100",
        source: "Papan dan sistem janji temu, setiap minggu",
        unit: "%",
      },
    },
    sign: {
      what: "Memasang tanda “terisi” di pintu ruang periksa dan menahan pesan untuk dokter",
      why: "Tidak ada yang masuk saat saya berbicara dengan dokter",
      where: "Ruang periksa",
      how: "Tanda geser di pintu; pesan diserahkan pada pergantian pasien",
      indicator: {
        name: "Pemeriksaan dengan pintu yang dibuka",
        formula: "pemeriksaan dengan pintu yang dibuka ÷ pemeriksaan yang diamati × 100",
        source: "20 pemeriksaan diamati dari lorong setiap minggu",
        unit: "%",
      },
    },
    spacing: {
      what: "Mengatur jarak janji temu menurut lama pemeriksaan yang sebenarnya",
      why: "Saya dipanggil paling lambat 15 menit setelah jam yang ditentukan",
      where: "Pendaftaran",
      how: "Lama pemeriksaan dicatat empat minggu per ruang; seperempat jam dikosongkan setiap pagi",
      indicator: {
        name: "Waktu tunggu di ruang tunggu",
        formula: "rata-rata waktu tunggu dari jam janji temu sampai panggilan",
        source: "Sistem janji temu, setiap minggu",
        unit: "menit",
      },
    },
    oneList: {
      what: "Memasukkan janji temu lewat telepon langsung ke daftar loket",
      why: "Janji temu saya ada di daftar saat saya datang dan saya mendapatnya dalam satu panggilan",
      where: "Pendaftaran dan loket penerimaan",
      how: "Buku catatan ditarik; dua telepon dan satu layar untuk jam sibuk pukul 08.00–10.00",
      indicator: {
        name: "Pasien yang tidak ada di daftar",
        formula:
          "pasien dengan janji temu yang tidak ada di daftar ÷ pasien dengan janji temu × 100",
        source: "Loket penerimaan, setiap minggu",
        unit: "%",
      },
    },
    sheet: {
      what: "Memberi pasien lembar cetak langkah berikutnya dan membacanya bersama",
      why: "Saya pulang dengan mengetahui langkah berikutnya dan membawanya dalam bentuk cetak",
      where: "Ruang periksa",
      how: "Lembar lima baris, diuji pada sepuluh pasien; satu pencetak di tiap ruang periksa",
      indicator: {
        name: "Pasien yang menilai petunjuk jelas",
        formula: "jawaban “jelas” atau “sangat jelas” ÷ jawaban pertanyaan 7 × 100",
        source: "Survei kepuasan, setiap bulan",
        unit: "%",
      },
    },
    firstMinutes: {
      what: "Melatih dokter memberikan dua menit pertama pemeriksaan kepada pasien",
      why: "Saya dapat menyampaikan keperluan saya sampai selesai",
      where: "Ruang periksa",
      how: "Tiga sesi satu jam dengan para dokter; papan ketik disisihkan sampai pasien selesai berbicara",
      indicator: {
        name: "Pasien yang puas dengan cara dokter mendengarkan",
        formula: "jawaban “puas” atau “sangat puas” ÷ jawaban pertanyaan 6 × 100",
        source: "Survei kepuasan, setiap bulan",
        unit: "%",
      },
    },
    secondTill: {
      what: "Membuka loket kasir kedua pukul 10.00–12.00",
      why: "Saya sampai di kasir dalam 5 menit",
      where: "Kasir",
      how: "Satu petugas loket dilatih sebagai kasir setelah papan mengurangi pertanyaan pasien",
      indicator: {
        name: "Waktu tunggu di kasir",
        formula: "rata-rata waktu tunggu 20 pasien pukul 10.00–12.00",
        source: "Pengukuran di tempat",
        unit: "menit",
      },
    },
  },
  survey: {
    title: "Janji temu Anda",
    introduction:
      "Terima kasih atas waktu Anda. Pertanyaan berikut mengenai layanan pada janji temu Anda minggu ini, memerlukan tiga menit, dan jawaban Anda anonim. Mohon tidak menuliskan apa pun tentang kesehatan Anda.",
    closing: "Terima kasih. Jawaban Anda disimpan tanpa nama.",
    optionSets: {
      satisfaction: ["Sangat tidak puas", "Tidak puas", "Netral", "Puas", "Sangat puas"],
      clarity: ["Sangat tidak jelas", "Tidak jelas", "Netral", "Jelas", "Sangat jelas"],
      treatment: ["Sangat buruk", "Buruk", "Netral", "Baik", "Sangat baik"],
      yesNo: ["Ya", "Tidak"],
    },
    questions: {
      q1: "Seberapa mudah atau sulit bagi Anda membuat janji temu lewat telepon?",
      q2: "Bagaimana sikap petugas loket kepada Anda saat Anda datang?",
      q3: "Seberapa puas Anda dengan privasi di loket penerimaan?",
      q4: "Berapa menit Anda menunggu di ruang tunggu?",
      q5: "Apakah Anda diberi tahu perkiraan lama menunggu di ruang tunggu?",
      q6: "Seberapa puas Anda dengan cara dokter mendengarkan Anda?",
      q7: "Seberapa jelas petunjuk dokter tentang langkah berikutnya?",
      q8: "Seberapa puas Anda dengan waktu tunggu di kasir?",
      q9: "Secara keseluruhan, seberapa puas Anda dengan layanan pada janji temu Anda?",
      q10: "Seberapa besar kemungkinan Anda merekomendasikan klinik ini kepada teman atau kolega?",
      q11: "Dengan kata-kata Anda sendiri, apa yang paling Anda ingat dari layanan pada janji temu Anda?",
    },
    wholeCycle: "Menanyakan seluruh siklus, sehingga bukan milik satu momen saja.",
  },
};
