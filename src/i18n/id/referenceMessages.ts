export const referenceMessages = {
  collection: "koleksi",
  record: "catatan dalam {collection}",
  nearest: "Nama terdekat: {names}.",
  list: "Semua koleksi terdaftar di {path}.",
};
