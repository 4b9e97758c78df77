import type { Texts } from "../text";

export const referenceMessages = {
  collection: { en: "collection", id: "kumpulan", ja: "データ群" },
  record: { en: "record in {collection}", id: "catatan dalam {collection}", ja: "{collection}の記録" },
  nearest: { en: "Nearest names: {names}.", id: "Nama terdekat: {names}.", ja: "近い名前:{names}。" },
  list: {
    en: "All collections are listed at {path}.",
    id: "Semua kumpulan terdaftar di {path}.",
    ja: "すべてのデータ群は{path}にあります。",
  },
} satisfies Texts;
