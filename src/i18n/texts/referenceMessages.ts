import type { Texts } from "../text";

export const referenceMessages = {
  collection: { en: "collection", id: "kumpulan", ja: "コレクション" },
  record: { en: "record in {collection}", id: "catatan dalam {collection}", ja: "{collection}のレコード" },
  nearest: { en: "Nearest names: {names}.", id: "Nama terdekat: {names}.", ja: "近い名前:{names}。" },
  list: {
    en: "All collections are listed at {path}.",
    id: "Semua kumpulan terdaftar di {path}.",
    ja: "すべてのコレクションは{path}にあります。",
  },
} satisfies Texts;
