import type { TemplateTexts } from "../template-texts.ts";
import type { restaurant } from "./structure.ts";

export const restaurantId: TemplateTexts<typeof restaurant> = {
  sector: "Restoran",
  objective:
    "Mengetahui apa yang merusak makan malam yang sudah dinantikan dan menyepakati perubahan di pintu masuk, di meja saji dapur, dan pada tagihan.",
  areas: {
    reception: "Reservasi dan penerimaan tamu",
    diningRoom: "Ruang makan",
    kitchen: "Dapur",
    cashDesk: "Kasir",
  },
  glossary: [
    {
      term: "Meja saji",
      meaning: "Meja tempat dapur menyerahkan hidangan kepada pramusaji.",
    },
    { term: "Lembar pesanan", meaning: "Catatan pesanan setiap tamu di satu meja." },
    { term: "Rombongan", meaning: "Para tamu yang duduk di satu meja." },
  ],
  service: "Makan malam di restoran",
  segment: "Pasangan dan keluarga dengan reservasi pada Jumat atau Sabtu malam",
  start: "Saya ingin makan di luar untuk suatu acara",
  end: "Saya menceritakan makan malam kami",
  profile: {
    who: "Tamu yang memesan meja dua atau tiga hari sebelumnya, datang dua sampai enam orang, dan sedang merayakan sesuatu.",
    wants:
      "Duduk pada jam yang dipesan, menyantap hidangan yang dipesan, dan membayar yang disantap.",
  },
  stages: {
    contact: "Kontak",
    information: "Mencari informasi",
    resolution: "Penyelesaian",
    closing: "Penutup",
  },
  moments: {
    occasion: {
      title: "Saya ingin makan di luar untuk suatu acara",
      description: "Ada yang ingin dirayakan dan tidak ada yang mau memasak.",
      place: "Di rumah",
      physicalEvidence: "Tidak ada",
      servedBy: "Tidak ada",
    },
    search: {
      title: "Saya membaca ulasan dan melihat menu",
      description: "Saya membandingkan hidangan, harga, dan jarak di ponsel.",
      place: "Di rumah",
      physicalEvidence: "Ulasan, foto, menu",
      servedBy: "Tidak ada",
    },
    book: {
      title: "Saya memesan meja lewat telepon",
      description: "Saya menyebutkan jumlah orang dan jam kedatangan.",
      place: "Di rumah, lewat telepon",
      physicalEvidence: "Suara penerima tamu",
      servedBy: "Penerima tamu",
      incidents: [
        {
          description: "Telepon tidak diangkat pada sore hari",
          effect: "Saya memesan di tempat lain",
          control: "Belum ada",
        },
      ],
    },
    arrive: {
      title: "Saya datang dan menyebutkan nama",
      description: "Saya masuk tepat waktu dan mencari siapa yang menyambut kami.",
      place: "Pintu masuk",
      physicalEvidence: "Meja penerima tamu, cahaya, aroma dapur",
      servedBy: "Penerima tamu",
    },
    waitTable: {
      title: "Saya menunggu meja yang sudah saya pesan",
      description: "Saya diminta menunggu sebentar dan kami berdiri di dekat pintu.",
      place: "Pintu masuk",
      physicalEvidence: "Tamu lain yang sudah duduk, tidak ada kursi tunggu",
      servedBy: "Penerima tamu",
      criticalReason: "Saya memesan agar tidak menunggu, tetapi tetap dibiarkan berdiri",
      incidents: [
        {
          description: "Meja masih terisi pada jam reservasi",
          effect: "Saya merasa reservasi saya tidak ada artinya",
          control: "Penerima tamu meminta tamu di meja itu segera selesai",
        },
        {
          description: "Rombongan tanpa reservasi duduk lebih dahulu",
          effect: "Saya pergi, atau tinggal dengan hati kesal",
          control: "Belum ada",
        },
      ],
      frontStage: "Penerima tamu mengatakan tunggu sebentar",
      backStage: "Semua reservasi diterima untuk pukul tujuh",
      support: "Buku reservasi",
    },
    menu: {
      title: "Saya duduk dan membaca menu",
      description: "Kami diberi menu dan minuman.",
      place: "Meja",
      physicalEvidence: "Menu, meja yang sudah ditata",
      servedBy: "Pramusaji",
    },
    order: {
      title: "Saya bertanya tentang hidangan lalu memesan",
      description: "Saya menanyakan isi dan ukuran porsi, lalu memilih.",
      place: "Meja",
      physicalEvidence: "Menu, lembar pesanan",
      servedBy: "Pramusaji",
      incidents: [
        {
          description: "Pramusaji tidak tahu isi hidangan",
          effect: "Saya memesan yang lain dengan setengah hati",
          control: "Pramusaji bertanya ke dapur",
        },
      ],
    },
    waitFood: {
      title: "Saya menunggu makanan",
      description: "Camilan sudah habis dan saya terus melihat ke pintu dapur.",
      place: "Meja",
      physicalEvidence: "Piring camilan, hidangan untuk meja lain",
      servedBy: "Tidak ada",
      incidents: [
        {
          description: "Lembar pesanan tertinggal di meja saji tanpa dibaca",
          effect: "Saya melihat tamu yang datang belakangan sudah makan",
          control: "Pramusaji bertanya bila tamu mengeluh",
        },
        {
          description: "Hidangan terlambat dan kami tidak diberi tahu",
          effect: "Saya mengira kami dilupakan",
          control: "Belum ada",
        },
      ],
      frontStage: "Pramusaji menghindari meja kami",
      backStage: "Pesanan dikerjakan tanpa melihat jamnya",
      support: "Pencetak di meja saji",
    },
    dish: {
      title: "Saya menerima hidangan dan mencicipinya",
      description: "Hidangan disajikan dan saya mengambil suapan pertama.",
      place: "Meja",
      physicalEvidence: "Hidangan, alat makan",
      servedBy: "Pramusaji",
      incidents: [
        {
          description: "Hidangan yang datang bukan pesanan saya",
          effect: "Yang lain makan, sedangkan saya menunggu lagi",
          control: "Dapur memasak ulang",
        },
        {
          description: "Hidangan panas datang sudah dingin",
          effect: "Saya makan tanpa selera atau mengembalikannya",
          control: "Juru masak menyentuh piring",
        },
      ],
      frontStage: "Pramusaji bertanya hidangan ini milik siapa",
      backStage: "Hidangan yang siap menunggu pramusaji di meja saji",
      support: "Lampu pemanas di meja saji",
    },
    eat: {
      title: "Saya makan dan mengobrol",
      description: "Kami makan dengan santai dan ada yang memperhatikan bila gelas kosong.",
      place: "Meja",
      physicalEvidence: "Hidangan, suara, suhu ruangan",
      servedBy: "Pramusaji",
    },
    waitBill: {
      title: "Saya meminta tagihan dan menunggu",
      description: "Saya mengangkat tangan dua kali sampai ada yang melihat.",
      place: "Meja",
      physicalEvidence: "Cangkir kosong",
      servedBy: "Pramusaji",
    },
    bill: {
      title: "Saya memeriksa tagihan",
      description: "Saya membaca tagihan dan mencocokkannya dengan yang kami santap.",
      place: "Meja",
      physicalEvidence: "Tagihan",
      servedBy: "Pramusaji",
      criticalReason:
        "Satu hidangan yang tidak kami santap membuat seluruh makan malam terasa seperti tipuan",
      incidents: [
        {
          description: "Tagihan memuat hidangan yang sudah dikembalikan",
          effect: "Saya harus berdebat di depan tamu saya",
          control: "Manajer menghapusnya bila diminta",
        },
        {
          description: "Tagihan hanya menyebut “lain-lain” dan jumlahnya",
          effect: "Saya tidak dapat memeriksanya dan menjadi curiga",
          control: "Belum ada",
        },
      ],
      frontStage: "Pramusaji meletakkan tagihan lalu pergi",
      backStage: "Perubahan pesanan disampaikan secara lisan",
      support: "Sistem kasir",
    },
    pay: {
      title: "Saya membayar dan berpamitan",
      description: "Saya membayar di meja dan ada yang mengucapkan terima kasih di pintu.",
      place: "Meja dan pintu masuk",
      physicalEvidence: "Mesin pembayaran, struk",
      servedBy: "Pramusaji",
    },
    tell: {
      title: "Saya menceritakan makan malam kami",
      description: "Saya menulis ulasan dan menjawab teman yang mencari tempat makan.",
      place: "Di rumah",
      physicalEvidence: "Foto hidangan",
      servedBy: "Tidak ada",
    },
  },
  episodes: {
    food: {
      title: "Dari pesanan sampai suapan pertama",
      reason: "Tamu yang sudah lama menunggu tidak memaafkan hidangan yang keliru atau dingin",
    },
  },
  requirements: {
    tableTime: {
      text: "Saya duduk di meja saya paling lambat 5 menit setelah jam reservasi",
      measure: "waktu tunggu meja yang dipesan, Jumat dan Sabtu",
      unit: "menit",
    },
    tableTold: {
      text: "Saya diberi tahu berapa menit lagi meja saya siap",
      measure: "rombongan yang menunggu dan diberi tahu menitnya saat datang",
      unit: "%",
    },
    dishKnown: {
      text: "Pramusaji dapat menjelaskan isi setiap hidangan",
      measure: "jawaban benar atas lima pertanyaan tentang menu",
      unit: "%",
    },
    foodTime: {
      text: "Saya mendapat hidangan pertama dalam 25 menit setelah memesan",
      measure: "waktu dari pesanan sampai hidangan pertama",
      unit: "menit",
    },
    delayTold: {
      text: "Saya diberi tahu bila hidangan saya terlambat",
      measure: "keterlambatan yang disampaikan di meja sebelum 25 menit",
      unit: "%",
    },
    asOrdered: {
      text: "Saya menerima hidangan yang saya pesan",
      measure: "hidangan yang dikembalikan atau ditukar",
      unit: "per 100 hidangan",
    },
    hotDish: {
      text: "Hidangan panas sampai kepada saya dalam keadaan panas",
      measure: "hidangan panas bersuhu di atas 60 °C di meja",
      unit: "%",
    },
    billTime: {
      text: "Saya menerima tagihan dalam 5 menit setelah memintanya",
      measure: "waktu tunggu tagihan",
      unit: "menit",
    },
    billRight: {
      text: "Saya membayar apa yang kami pesan",
      measure: "tagihan yang dikoreksi setelah ada keberatan",
      unit: "per 100 tagihan",
    },
    billItems: {
      text: "Saya dapat memeriksa tagihan hidangan demi hidangan",
      measure: "tagihan yang memuat nama dan harga setiap hidangan",
      unit: "%",
    },
  },
  strategies: {
    table: "Meja siap pada jam reservasi",
    food: "Hidangan sesuai pesanan, panas, dan tepat waktu",
    bill: "Tagihan yang tidak diragukan",
  },
  actions: {
    tellWait: {
      what: "Memberi tahu rombongan yang menunggu, saat datang, berapa menit lagi mejanya siap",
      why: "Saya diberi tahu berapa menit lagi meja saya siap",
      where: "Pintu masuk",
      how: "Denah meja dengan tahap makan tiap meja; diperbarui setiap sepuluh menit",
      indicator: {
        name: "Rombongan yang diberi tahu",
        formula: "rombongan yang diberi tahu ÷ rombongan yang menunggu × 100",
        source: "Lembar penerimaan tamu, Jumat dan Sabtu",
        unit: "%",
      },
    },
    billCheck: {
      what: "Mencocokkan tagihan dengan lembar pesanan sebelum dibawa ke meja",
      why: "Saya membayar apa yang kami pesan",
      where: "Kasir",
      how: "Kasir mencentang pesanan pada tagihan lalu membubuhkan paraf; perubahan ditulis di lembar pesanan",
      indicator: {
        name: "Tagihan yang dikoreksi setelah ada keberatan",
        formula: "tagihan yang dikoreksi ÷ seluruh tagihan × 100",
        source: "Sistem kasir, setiap minggu",
        unit: "per 100 tagihan",
      },
    },
    slots: {
      what: "Mengatur jarak reservasi lima belas menit dan menyisakan dua meja kosong",
      why: "Saya duduk di meja saya paling lambat 5 menit setelah jam reservasi",
      where: "Reservasi dan penerimaan tamu",
      how: "Tujuh jam kedatangan dari pukul 18.30 sampai 20.00, paling banyak tiga meja untuk tiap jam",
      indicator: {
        name: "Waktu tunggu meja yang dipesan",
        formula: "rata-rata waktu tunggu 20 rombongan pada Jumat dan Sabtu",
        source: "Lembar penerimaan tamu",
        unit: "menit",
      },
    },
    tasting: {
      what: "Mengadakan uji rasa sepuluh menit bersama pramusaji setiap Jumat sebelum restoran buka",
      why: "Pramusaji dapat menjelaskan isi setiap hidangan",
      where: "Dapur",
      how: "Dua hidangan per minggu; juru masak menjelaskan, pramusaji mengulanginya",
      indicator: {
        name: "Jawaban benar tentang menu",
        formula: "jawaban benar ÷ pertanyaan yang diajukan × 100",
        source: "Lima pertanyaan untuk tiap pramusaji, setiap dua minggu",
        unit: "%",
      },
    },
    pass: {
      what: "Memeriksa tiap piring dengan lembar pesanan di meja saji",
      why: "Saya menerima hidangan yang saya pesan dalam keadaan panas",
      where: "Dapur",
      how: "Satu penanggung jawab meja saji pada malam akhir pekan; termometer dan nomor kursi",
      indicator: {
        name: "Hidangan yang dikembalikan atau ditukar",
        formula: "hidangan yang dikembalikan atau ditukar ÷ seluruh hidangan × 100",
        source: "Lembar pesanan, setiap minggu",
        unit: "per 100 hidangan",
      },
    },
    clock: {
      what: "Menampilkan menit tiap pesanan pada layar di meja saji",
      why: "Saya mendapat hidangan pertama dalam 25 menit atau diberi tahu bila terlambat",
      where: "Dapur",
      how: "Layar dengan waktu sejak pesanan masuk; pada menit ke-20 pramusaji memberi tahu tamu",
      indicator: {
        name: "Waktu sampai hidangan pertama",
        formula: "rata-rata waktu dari pesanan sampai hidangan pertama",
        source: "Layar di meja saji, Jumat dan Sabtu",
        unit: "menit",
      },
    },
    billByDish: {
      what: "Mencetak tagihan per hidangan dan membawanya bersama mesin pembayaran",
      why: "Saya dapat memeriksa tagihan hidangan demi hidangan dan menerimanya dalam 5 menit",
      where: "Kasir",
      how: "Nama hidangan dimasukkan ke sistem kasir; mesin pembayaran kedua untuk ruang makan",
      indicator: {
        name: "Waktu tunggu tagihan",
        formula: "rata-rata waktu tunggu 20 meja pada Jumat dan Sabtu",
        source: "Pengukuran di ruang makan",
        unit: "menit",
      },
    },
  },
  survey: {
    title: "Makan malam Anda bersama kami",
    introduction:
      "Terima kasih atas waktu Anda. Pertanyaan berikut mengenai makan malam Anda hari ini, memerlukan tiga menit, dan jawaban Anda anonim.",
    closing: "Terima kasih. Silakan tinggalkan kartu ini di meja atau di pintu masuk.",
    optionSets: {
      satisfaction: ["Sangat tidak puas", "Tidak puas", "Netral", "Puas", "Sangat puas"],
      treatment: ["Sangat buruk", "Buruk", "Netral", "Baik", "Sangat baik"],
      quality: ["Sangat tidak enak", "Tidak enak", "Netral", "Enak", "Sangat enak"],
      yesNo: ["Ya", "Tidak"],
    },
    questions: {
      q1: "Seberapa mudah atau sulit bagi Anda memesan meja?",
      q2: "Berapa menit Anda menunggu sampai mendapat meja?",
      q3: "Bagaimana sikap pramusaji kepada Anda saat mencatat pesanan?",
      q4: "Berapa menit Anda menunggu sampai hidangan pertama disajikan?",
      q5: "Apakah Anda menerima hidangan yang Anda pesan?",
      q6: "Bagaimana rasa hidangan utama Anda?",
      q7: "Seberapa puas Anda dengan waktu tunggu tagihan?",
      q8: "Apakah tagihan sesuai dengan pesanan Anda?",
      q9: "Secara keseluruhan, seberapa puas Anda dengan makan malam hari ini?",
      q10: "Seberapa besar kemungkinan Anda merekomendasikan restoran ini kepada teman atau kolega?",
      q11: "Dengan kata-kata Anda sendiri, apa yang paling Anda ingat dari makan malam hari ini?",
    },
    wholeCycle: "Menanyakan seluruh siklus, sehingga bukan milik satu momen saja.",
  },
};
