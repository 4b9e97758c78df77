export const referenceMessages = {
  collection: "koleksi",
  record: "catatan dalam {collection}",
  nearest: "Nama terdekat: {names}.",
  list: "Semua koleksi terdaftar di {path}.",
  confidence: "“{value}” bukan tingkat keyakinan.",
  confidenceHint: "Salah satu dari {names}.",
};
