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
    id: "Rencana ini mengandalkan subsidi JCM untuk kegiatan yang saat ini belum memenuhi syarat: {ids}. Lihat kriteria kegiatan tersebut.",
    ja: "この計画は、現状では要件を満たさない見込みの対策への補助金を見込んでいます:{ids}。各対策の要件をご確認ください。",
  },
  "measures-together-reach-minimum": {
    en: "Each alone stays below the minimum grant of JPY {minimum}: {ids}. One joint application for all measures would come to JPY {grant}, which reaches the minimum.",
    id: "Masing-masing berada di bawah subsidi minimum JPY {minimum}: {ids}. Satu pengajuan bersama untuk semua kegiatan menghasilkan JPY {grant}, yang mencapai batas minimum.",
    ja: "単独ではいずれも補助金の下限額({minimum}円)に達しません:{ids}。全対策を一括申請すれば{grant}円となり、下限額に達します。",
  },
  "plan-counts-on-grants-below-minimum": {
    en: "The plan counts on grants below the minimum of JPY {minimum}: {ids}. Below it a measure may be paid nothing. In one joint application the plan counts on a grant only where the joint one reaches the minimum.",
    id: "Rencana ini mengandalkan subsidi JCM di bawah batas minimum JPY {minimum}: {ids}. Di bawah batas itu suatu kegiatan mungkin tidak dibayar sama sekali. Dalam satu pengajuan bersama, rencana hanya menghitung subsidi JCM bila jumlah bersama mencapai batas minimum.",
    ja: "この計画は、下限額({minimum}円)に満たない補助金額を見込んでいます:{ids}。下限額に達しない対策には補助金が支払われない可能性があります。一括申請とすると、その補助金額が下限額に達する場合にのみ補助金を見込みます。",
  },
  "joint-grant-below-minimum": {
    en: "Even together the measures stay below the minimum: the joint grant of JPY {grant} is less than JPY {minimum}.",
    id: "Secara bersama pun semua kegiatan masih di bawah batas minimum: subsidi JCM bersama sebesar JPY {grant} kurang dari JPY {minimum}.",
    ja: "全対策をまとめても下限額に達しません。一括申請の補助金額は{grant}円で、下限額の{minimum}円を下回ります。",
  },
  "joint-plan-not-exact": {
    en: "The plan is the best found: {tonnes} t a year can be credited. No set within the budget can exceed {bound} t; whether one lies between was not settled.",
    id: "Rencana ini adalah yang terbaik yang ditemukan: {tonnes} ton per tahun dapat diterbitkan sebagai kredit JCM. Tidak ada himpunan dalam anggaran yang dapat melebihi {bound} ton; apakah ada yang di antaranya belum dipastikan.",
    ja: "この計画は見つかった中で最良のもので、クレジット発行見込量は年間{tonnes} tです。予算内で{bound} tを超える組合せはありませんが、その間の組合せの有無は確定していません。",
  },
} satisfies Texts;
