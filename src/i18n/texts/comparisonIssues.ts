import type { Texts } from "../text";

/** What can be wrong with a comparison that is well formed. */
export const comparisonIssues = {
  variantIdTwice: {
    en: "the id {id} is used by an earlier variant",
    id: "id {id} sudah dipakai oleh varian sebelumnya",
    ja: "id {id}は前の案ですでに使用されています",
  },
  variantIdTwiceHint: {
    en: "Give each variant an id of its own.",
    id: "Beri setiap varian id tersendiri.",
    ja: "案ごとに異なるidを指定してください。",
  },
} satisfies Texts;
