import { describe, expect, test } from "vitest";
import { entriesOf, groupOf, KEYED_BY_ENGLISH, KEYED_BY_NAME, TRANSLATIONS } from "./entries";

/** The agreed word for each term: where the English text has it, the translation has its word. */
const TERMS: readonly { readonly en: RegExp; readonly id: RegExp; readonly ja: RegExp }[] = [
  { en: /emission reductions/i, id: /pengurangan emisi/i, ja: /排出削減量/ },
  { en: /business[- ]as[- ]usual/i, id: /business as usual \(BaU\)/i, ja: /BaU\(成り行き\)/ },
  { en: /reference emissions/i, id: /emisi referensi/i, ja: /リファレンス排出量/ },
  { en: /project emissions/i, id: /emisi proyek/i, ja: /プロジェクト排出量/ },
  { en: /creditable|credited/i, id: /diterbitkan sebagai kredit (?:karbon )?JCM/i, ja: /クレジット(?:の?発行|を発行)/ },
  { en: /emission factor/i, id: /faktor emisi/i, ja: /排出係数/ },
  { en: /careful choice|conservative(?!")/i, id: /konservatif/i, ja: /保守的/ },
  {
    en: /^grant(?! decision| agreement| handling)\b|^base of the grant|uncut grant|grant missing/i,
    id: /subsidi/i,
    ja: /補助金/,
  },
  { en: /eligible cost/i, id: /biaya yang memenuhi syarat/i, ja: /対象経費/ },
  { en: /city share/i, id: /porsi kota/i, ja: /市の?負担/ },
  { en: /cost-effectiveness/i, id: /efektivitas biaya/i, ja: /費用対効果/ },
  { en: /^statutory useful life/i, id: /masa manfaat \(ketentuan Jepang\)/i, ja: /法定耐用年数/ },
  { en: /useful life/i, id: /masa manfaat/i, ja: /法定耐用年数/ },
  { en: /simple payback/i, id: /masa pengembalian sederhana/i, ja: /単純投資回収年数/ },
  { en: /abatement cost/i, id: /biaya pengurangan emisi/i, ja: /削減コスト/ },
  { en: /local content/i, id: /TKDN/, ja: /国産化率/ },
  { en: /benefit weight/i, id: /bobot manfaat perusahaan \(BMP\)/i, ja: /企業便益加点\(BMP\)/ },
  { en: /international consortium/i, id: /konsorsium internasional/i, ja: /国際コンソーシアム/ },
  { en: /representative participant/i, id: /peserta perwakilan/i, ja: /代表事業者/ },
  { en: /monitoring/i, id: /pemantauan/i, ja: /モニタリング/ },
  { en: /OTTV\)/, id: /nilai perpindahan termal menyeluruh \(OTTV\)/i, ja: /外皮熱取得\(OTTV\)/ },
  { en: /street light/i, id: /PJU/, ja: /街路灯/ },
  { en: /circuit power of an? /i, id: /daya sistem.*termasuk balas/i, ja: /回路電力\(安定器を含む\)/ },
  { en: /dimming/i, id: /peredupan/i, ja: /調光/ },
  { en: /burning hours/i, id: /jam nyala/i, ja: /点灯時間/ },
  { en: /outage fraction/i, id: /fraksi lampu padam/i, ja: /不点率/ },
  { en: /unmetered flat billing/i, id: /abonemen \(tanpa meter\)/i, ja: /定額料金\(無計量\)/ },
  { en: /flat billing/i, id: /abonemen/i, ja: /定額料金/ },
  { en: /air conditioner/i, id: /\bAC\b|pengondisi udara/, ja: /エアコン/ },
  { en: /cooling capacity/i, id: /kapasitas pendinginan/i, ja: /冷房能力/ },
  { en: /load factor/i, id: /faktor beban/i, ja: /負荷率/ },
  { en: /refrigerant leakage/i, id: /kebocoran refrigeran/i, ja: /冷媒漏えい/ },
  { en: /green building/i, id: /bangunan gedung hijau/i, ja: /グリーンビルディング/ },
  { en: /gross floor area/i, id: /luas lantai bruto/i, ja: /延床面積/ },
  { en: /energy use intensity/i, id: /intensitas konsumsi energi \(IKE\)/i, ja: /エネルギー消費原単位/ },
  { en: /\bassumptions?\b/i, id: /asumsi/i, ja: /前提条件/ },
  { en: /unverified/i, id: /belum terverifikasi/i, ja: /未確認/ },
];

describe.each(TRANSLATIONS)("in %s", (language) => {
  // What records say is worded as its sources word it; that no other word is used for a term holds of it too, below.
  const groups = [...KEYED_BY_NAME, ...KEYED_BY_ENGLISH].filter((group) => group !== "recordTexts");
  const entries = entriesOf(language, groups);

  test.each(TERMS)("$en is called by its agreed word wherever it occurs", (term) => {
    const concerned = entries.filter(({ english }) => term.en.test(english));
    expect(concerned.length, "the term occurs, so this row can fail").toBeGreaterThan(0);
    expect(concerned.filter(({ text }) => !term[language].test(text))).toEqual([]);
  });
});

/** Words that were once used for a term beside the agreed one. */
const DISCARDED = {
  id: [
    /\bluminer\b/i,
    /\btahun fiskal\b/i,
    /\bbuku kerja\b/i,
    /\bkeputusan bantuan\b/i,
    /\bumur ekonomis\b/i,
    /\bumur pakai\b/i,
  ],
  ja: [
    /ワークブック/,
    /国家開発計画|バンドン市交通局|日本政府|法定耐用年数終了/,
    /省電力量|実績値|リクエストどおり|ブラウザ(?!ー)/,
    /[（）]|[ぁ-んァ-ヶ一-龠)}]: /,
    /助成/,
    /(?<!法定)耐用年数(?!等に関する省令)/,
    /\d 年|\} 年/,
    /[\d}] %/,
    /(?<![A-Za-z])Rp(?![A-Za-z])|IDR(?!\/)|(?<!\/)JPY/,
  ],
} as const;

describe.each(TRANSLATIONS)("in %s", (language) => {
  test.each(DISCARDED[language])("%s stands nowhere: each thing has one word", (discarded) => {
    const all = entriesOf(language, [...KEYED_BY_NAME, ...KEYED_BY_ENGLISH]);
    expect(all.filter(({ text }) => discarded.test(text)).map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});

/** Words of the term table that stand alone. */
const WORDS = [
  ["pageWords", "verdict.eligible", "layak", "要件を満たす見込み"],
  ["pageWords", "verdict.conditional", "layak dengan syarat", "条件付き"],
  ["pageWords", "verdict.ineligible", "belum memenuhi syarat", "要件を満たさない見込み"],
  ["pageWords", "status.unknown", "belum dijawab", "要確認"],
  ["pageWords", "confidence.unverified", "belum terverifikasi", "未確認"],
  ["pageWords", "limit.cost-effectiveness", "batas efektivitas biaya", "費用対効果による上限"],
  ["pageResult", "workbook", "Excel (.xlsx)", "Excelブック"],
  ["pageResult", "money", "Pembagian pembiayaan", "費用負担の内訳"],
  ["pageResult", "cityShare", "Porsi kota (APBD)", "市の負担額"],
  ["pageFields", "fiscalYear", "Tahun anggaran program", "公募年度"],
  ["agencyNames", "third-party-entity", "Lembaga validasi dan verifikasi (TPE/LVV)", "第三者機関(TPE)"],
] as const;

test.each(WORDS)("%s.%s has the words of the term table", (group, key, id, ja) => {
  expect([groupOf("id", group)[key], groupOf("ja", group)[key]]).toEqual([id, ja]);
});
