import type { Texts } from "../text";

/** Fields of `uncertainty` and `scenarios`, as a table names them. */
export const outlookFields = {
  samples: { en: "Samples", id: "Jumlah sampel", ja: "サンプル数" },
  seed: { en: "Seed of the random numbers", id: "Nilai awal bilangan acak", ja: "乱数のシード" },
  distribution: { en: "Distribution of the inputs", id: "Distribusi masukan", ja: "入力値の分布" },
  minimum: { en: "Smallest sample", id: "Sampel terkecil", ja: "最小のサンプル" },
  p5: { en: "5th percentile", id: "Persentil ke-5", ja: "5パーセンタイル" },
  p50: { en: "Median", id: "Nilai tengah (median)", ja: "中央値" },
  p95: { en: "95th percentile", id: "Persentil ke-95", ja: "95パーセンタイル" },
  maximum: { en: "Largest sample", id: "Sampel terbesar", ja: "最大のサンプル" },
  mean: { en: "Mean", id: "Rata-rata", ja: "平均" },
  standardDeviation: { en: "Standard deviation", id: "Simpangan baku", ja: "標準偏差" },
  input: { en: "Field of the request", id: "Isian permintaan", ja: "入力項目" },
  kind: { en: "Kind of input", id: "Jenis masukan", ja: "入力値の種類" },
  label: { en: "What it is", id: "Keterangan", ja: "名称" },
  low: { en: "Least over its range", id: "Terkecil dalam rentangnya", ja: "変動幅内の最小値" },
  high: { en: "Most over its range", id: "Terbesar dalam rentangnya", ja: "変動幅内の最大値" },
  effect: { en: "What a larger value does", id: "Pengaruh nilai yang lebih besar", ja: "値が大きくなる場合の影響" },
  value: { en: "Value used", id: "Nilai yang dipakai", ja: "使用した値" },
  unit: { en: "Unit of the value", id: "Satuan nilai", ja: "値の単位" },
  inputLow: { en: "Lower end of the range", id: "Batas bawah rentang", ja: "変動幅の下限" },
  inputHigh: { en: "Upper end of the range", id: "Batas atas rentang", ja: "変動幅の上限" },
  halfWidth: { en: "Relative half-width of the range", id: "Setengah lebar relatif rentang", ja: "相対変動幅(片側)" },
  probabilityGrantReachesMinimum: {
    en: "Probability that the grant reaches the minimum",
    id: "Peluang subsidi JCM mencapai batas minimum",
    ja: "補助金額が下限額に達する確率",
  },
  probabilityVerdictHolds: {
    en: "Probability that the verdict holds",
    id: "Peluang penilaian tetap sama",
    ja: "判定が変わらない確率",
  },
  eligible: { en: "Eligible", id: "Layak", ja: "要件を満たす見込み" },
  conditional: { en: "Conditional", id: "Layak dengan syarat", ja: "条件付き" },
  ineligible: { en: "Not eligible", id: "Belum memenuhi syarat", ja: "要件を満たさない見込み" },
  creditedReductionTco2: {
    en: "Reduction a methodology credits",
    id: "Pengurangan yang dapat diterbitkan sebagai kredit JCM menurut metodologi",
    ja: "方法論によるクレジット発行見込量(丸め前)",
  },
  differenceTco2: {
    en: "Difference from the request as it stands",
    id: "Selisih dari permintaan semula",
    ja: "入力どおりの場合との差",
  },
} satisfies Texts;
