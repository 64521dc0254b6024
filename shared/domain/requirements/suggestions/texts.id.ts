import type { SuggestionKey } from "./structure.ts";
import type { SuggestionText } from "./suggestion.ts";

/** The suggestions in Indonesian, in the customer's voice. */
export const TEXTS: Readonly<Record<SuggestionKey, SuggestionText>> = {
  firstTime: {
    text: "Saya tidak perlu datang lagi untuk urusan yang sama",
    measure: "permintaan yang selesai pada kesempatan pertama",
    unit: "%",
  },
  promisedTime: {
    text: "Saya menerimanya pada hari dan jam yang dijanjikan",
    measure: "pengiriman dan janji temu yang ditepati waktunya",
    unit: "%",
  },
  exactAmount: {
    text: "Saya ditagih persis seperti yang disebutkan",
    measure: "tagihan yang berbeda dari yang disebutkan",
    unit: "per 1.000",
  },
  turnOrder: {
    text: "Tidak ada yang datang setelah saya dilayani lebih dulu",
    measure: "pelanggan yang dilayani di luar giliran",
    unit: "%",
  },
  systemWorks: {
    text: "Sistemnya berfungsi saat saya memakainya",
    measure: "percobaan yang berakhir dengan galat",
    unit: "%",
  },
  calledBack: {
    text: "Saya dihubungi kembali pada waktu yang dijanjikan",
    measure: "telepon dan pesan yang dibalas pada waktu yang dijanjikan",
    unit: "%",
  },
  attended: {
    text: "Saya dilayani dalam waktu yang disepakati",
    measure: "waktu sampai pelanggan dilayani",
    unit: "menit",
  },
  waitingTime: {
    text: "Saya menunggu tidak melebihi waktu yang disepakati",
    measure: "waktu tunggu",
    unit: "menit",
  },
  callAnswered: {
    text: "Telepon saya dijawab dalam waktu yang disepakati",
    measure: "waktu sampai telepon dijawab",
    unit: "detik",
  },
  messageAnswered: {
    text: "Pesan saya dibalas oleh petugas dalam waktu yang disepakati",
    measure: "waktu sampai petugas membalas",
    unit: "jam",
  },
  nextScreen: {
    text: "Langkah berikutnya muncul dalam waktu yang disepakati",
    measure: "waktu sampai layar berikutnya muncul",
    unit: "detik",
  },
  problemSolved: {
    text: "Masalah saya selesai dalam waktu yang disebutkan kepada saya",
    measure: "waktu sampai masalah selesai",
    unit: "hari",
  },
  settledByFirst: {
    text: "Orang pertama yang saya temui menyelesaikan urusan saya",
    measure: "urusan yang selesai tanpa dialihkan",
    unit: "%",
  },
  answersAlone: {
    text: "Petugas menjawab saya tanpa bertanya kepada rekannya",
    measure: "pertanyaan yang dijawab tanpa bertanya kepada rekan",
    unit: "%",
  },
  papersWithoutErrors: {
    text: "Dokumen saya terbit tanpa kesalahan",
    measure: "dokumen yang harus diperbaiki",
    unit: "%",
  },
  trained: {
    text: "Petugas yang melayani saya sudah dilatih untuk tugas ini",
    measure: "petugas yang telah menyelesaikan pelatihan tugasnya",
    unit: "%",
  },
  transfers: {
    text: "Saya tidak dialihkan dari satu orang ke orang lain",
    measure: "berapa kali satu kontak dialihkan",
    unit: "kali",
  },
  readyForTurn: {
    text: "Saat saya menunggu, petugas memeriksa apakah berkas saya lengkap",
    measure: "pelanggan yang sampai gilirannya dengan berkas kurang",
    unit: "%",
  },
  findTheWay: {
    text: "Saya menemukan tempatnya tanpa bertanya",
    measure: "pelanggan yang menanyakan arah",
    unit: "%",
  },
  throughAtOnce: {
    text: "Telepon saya tersambung pada panggilan pertama",
    measure: "telepon yang tersambung pada percobaan pertama",
    unit: "%",
  },
  onTelephone: {
    text: "Saya dapat menyelesaikan langkah ini di ponsel",
    measure: "langkah yang selesai di ponsel tanpa bantuan",
    unit: "%",
  },
  stepFree: {
    text: "Saya dapat masuk dan bergerak dengan kursi roda atau kereta bayi",
    measure: "butir daftar aksesibilitas yang terpenuhi",
    unit: "%",
  },
  firstFreeDay: {
    text: "Saya mendapat janji temu dalam jangka hari yang disepakati",
    measure: "hari sampai janji temu pertama yang tersedia",
    unit: "hari",
  },
  keepTurn: {
    text: "Saya dapat menunggu di tempat lain tanpa kehilangan giliran",
    measure: "pelanggan yang dapat menunggu di tempat lain tanpa kehilangan giliran",
    unit: "%",
  },
  greeted: {
    text: "Saya disapa sebelum hal lain",
    measure: "pelanggan yang disapa saat datang",
    unit: "%",
  },
  noComplaint: {
    text: "Tidak ada yang merendahkan saya",
    measure: "keluhan tentang perlakuan petugas",
    unit: "per bulan",
  },
  apology: {
    text: "Bila saya menunggu lebih dari yang disepakati, petugas meminta maaf dan menyebut alasannya",
    measure: "antrean panjang yang disertai maaf dan alasan",
    unit: "%",
  },
  uninterrupted: {
    text: "Tidak ada yang menyela pelayanan saya untuk menerima telepon",
    measure: "pelayanan yang terputus karena telepon atau rekan",
    unit: "%",
  },
  askedBeforeHold: {
    text: "Saya dimintai izin sebelum telepon ditahan",
    measure: "penahanan telepon yang didahului izin",
    unit: "%",
  },
  bothNames: {
    text: "Pesan diawali nama saya dan diakhiri nama penulisnya",
    measure: "pesan yang memuat kedua nama",
    unit: "%",
  },
  toldTheWait: {
    text: "Saya diberi tahu berapa lama harus menunggu",
    measure: "pelanggan yang diberi tahu perkiraan waktu tunggu",
    unit: "%",
  },
  nextStepKnown: {
    text: "Saya pulang dengan mengetahui langkah berikutnya dan waktunya",
    measure: "pelanggan yang dapat menyebutkan langkah berikutnya",
    unit: "%",
  },
  fullPrice: {
    text: "Saya tahu harga totalnya sebelum memutuskan",
    measure: "pelanggan yang diberi tahu harga total sebelum memutuskan",
    unit: "%",
  },
  understoodOnce: {
    text: "Saya paham penjelasannya tanpa bertanya dua kali",
    measure: "penjelasan yang harus diulang",
    unit: "%",
  },
  progressTold: {
    text: "Saya dikabari perkembangan urusan saya tanpa perlu bertanya",
    measure: "pelanggan yang menanyakan perkembangan urusannya",
    unit: "%",
  },
  errorNamed: {
    text: "Bila ada yang kurang, saya diberi tahu apa dan di mana",
    measure: "pesan kesalahan yang menyebut kolom dan cara memperbaikinya",
    unit: "%",
  },
  priceKept: {
    text: "Harga yang ditunjukkan adalah harga yang saya bayar",
    measure: "pembayaran yang berbeda dari harga yang ditunjukkan",
    unit: "per 1.000",
  },
  writtenProof: {
    text: "Saya pulang dengan bukti tertulis",
    measure: "transaksi yang disertai bukti tertulis",
    unit: "%",
  },
  nothingUnasked: {
    text: "Tidak ada yang menjual hal yang tidak saya minta",
    measure: "keluhan tentang produk yang tidak diminta",
    unit: "per bulan",
  },
  offerIsThere: {
    text: "Yang diiklankan tersedia saat saya memintanya",
    measure: "penawaran yang diiklankan dan tersedia",
    unit: "%",
  },
  failureTold: {
    text: "Bila ada kegagalan, saya dikabari sebelum mengetahuinya sendiri",
    measure: "kegagalan yang dikabarkan sebelum pelanggan bertanya",
    unit: "%",
  },
  waitAsShown: {
    text: "Waktu tunggu yang ditunjukkan sama dengan yang saya alami",
    measure: "selisih waktu tunggu yang ditunjukkan dan yang nyata",
    unit: "menit",
  },
  countedInView: {
    text: "Uang saya dihitung di hadapan saya",
    measure: "pembayaran yang dihitung di hadapan pelanggan",
    unit: "%",
  },
  notOverheard: {
    text: "Orang lain tidak mendengar atau melihat data saya",
    measure: "butir daftar privasi yang terpenuhi",
    unit: "%",
  },
  dataSeen: {
    text: "Hanya yang memerlukan data saya yang membukanya",
    measure: "akses data pelanggan tanpa alasan tercatat",
    unit: "per bulan",
  },
  identityChecked: {
    text: "Identitas saya diperiksa sebelum permintaan dijalankan",
    measure: "transaksi dengan identitas yang diperiksa",
    unit: "%",
  },
  noAccident: {
    text: "Saya dapat berjalan tanpa terjatuh atau terluka",
    measure: "kecelakaan pelanggan",
    unit: "per tahun",
  },
  moneyBack: {
    text: "Bila terjadi kesalahan, uang saya kembali dalam jangka hari yang disepakati",
    measure: "waktu sampai uang dikembalikan",
    unit: "hari",
  },
  needAsked: {
    text: "Saya ditanya kebutuhannya sebelum ditawari sesuatu",
    measure: "pelayanan yang diawali pertanyaan tentang kebutuhan",
    unit: "%",
  },
  toldOnce: {
    text: "Saya menceritakan urusan saya satu kali saja",
    measure: "pelanggan yang harus mengulang ceritanya",
    unit: "%",
  },
  historySeen: {
    text: "Petugas mengetahui permintaan saya sebelumnya",
    measure: "pelayanan dengan riwayat pelanggan di layar",
    unit: "%",
  },
  priorityFirst: {
    text: "Mereka yang tidak dapat berdiri atau menunggu didahulukan",
    measure: "pelanggan prioritas yang didahulukan",
    unit: "%",
  },
  ownLanguage: {
    text: "Saya dapat dilayani dalam bahasa saya",
    measure: "permintaan yang dilayani dalam bahasa pelanggan",
    unit: "%",
  },
  alternative: {
    text: "Bila yang saya inginkan tidak ada, saya ditawari pilihan lain",
    measure: "pelanggan yang ditawari pilihan lain",
    unit: "%",
  },
  seats: {
    text: "Saya dapat duduk sambil menunggu",
    measure: "orang yang berdiri pada jam tersibuk",
    unit: "orang",
  },
  stepsPosted: {
    text: "Saya dapat membaca langkah-langkahnya dari pintu masuk",
    measure: "pelanggan yang menemukan langkahnya tanpa bantuan",
    unit: "%",
  },
  cleaningList: {
    text: "Ruangannya sesuai dengan daftar kebersihan",
    measure: "butir daftar kebersihan yang terpenuhi",
    unit: "%",
  },
  equipmentWorks: {
    text: "Peralatan yang saya perlukan berfungsi",
    measure: "waktu peralatan tidak berfungsi",
    unit: "jam per bulan",
  },
  legible: {
    text: "Saya dapat membaca semuanya tanpa bantuan",
    measure: "layar dan dokumen dengan huruf berukuran sesuai kesepakatan",
    unit: "%",
  },
  nameSeen: {
    text: "Saya dapat melihat nama petugas yang melayani saya",
    measure: "petugas yang memakai papan nama",
    unit: "%",
  },
};
