import type { Texts } from "../text";

/** What to know about several measures together. Codes are stable. */
export const portfolioWarnings = {
  "plan-not-exact": {
    en: "The portfolio could credit more tonnes than the exact search covers; the plan takes the cheapest tonnes first, and a better one may exist.",
    id: "Portofolio ini dapat menghasilkan kredit lebih banyak daripada cakupan pencarian eksak; rencana disusun dari ton termurah, dan rencana yang lebih baik mungkin ada.",
    ja: "クレジット発行見込量が厳密探索の対象範囲を超えるため、削減コストの低い順に選定しました。より良い計画が存在する可能性があります。",
  },
  "plan-counts-on-ineligible-grants": {
    en: "The plan counts on grants for measures that are not eligible as things stand: {ids}. See the criteria of these measures.",
    id: "Rencana ini mengandalkan bantuan Jepang untuk kegiatan yang saat ini tidak memenuhi syarat: {ids}. Lihat kriteria kegiatan tersebut.",
    ja: "この計画は、現状では不適格な対策への補助金を見込んでいます:{ids}。各対策の要件をご確認ください。",
  },
  "measures-together-reach-minimum": {
    en: "Each alone stays below the minimum grant of JPY {minimum}: {ids}. All measures together would come to JPY {grant}; one joint application may reach the minimum.",
    id: "Masing-masing berada di bawah bantuan minimum JPY {minimum}: {ids}. Bila digabung, semua kegiatan mencapai JPY {grant}; satu pengajuan bersama mungkin memenuhi batas minimum.",
    ja: "単独ではいずれも補助金の下限額({minimum}円)に達しません: {ids}。全対策の合計は{grant}円となり、一括申請であれば下限額に達する可能性があります。",
  },
} satisfies Texts;
