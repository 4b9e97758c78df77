import type { Texts } from "../text";

/** What is too much for one request, and how much would do. */
export const workIssues = {
  workOfSamples: {
    en: "{count} samples of this many lines are more than one request may ask for",
    id: "{count} sampel untuk baris sebanyak ini melebihi yang boleh diminta dalam satu permintaan",
    ja: "この行数に対する{count}件のサンプルは、1回のリクエストで求められる量を超えています",
  },
  workOfSamplesHint: {
    en: "Ask for at most {most} samples.",
    id: "Minta paling banyak {most} sampel.",
    ja: "サンプル数は{most}以下にしてください。",
  },
  samplesInPortfolio: {
    en: "{count} samples are more than a measure of a portfolio may have",
    id: "{count} sampel melebihi yang boleh dimiliki satu kegiatan dalam portofolio",
    ja: "サンプル{count}件は、ポートフォリオの1対策に認められる数を超えています",
  },
  samplesInPortfolioHint: {
    en: "Ask for at most {most} samples here, or for this measure by itself.",
    id: "Minta paling banyak {most} sampel di sini, atau minta perkiraan kegiatan ini tersendiri.",
    ja: "ここでは{most}回以下とするか、この対策だけを単独で試算してください。",
  },
  workOfScenarios: {
    en: "scenarios are asked for {count} times, which is more than one request may ask for beside the rest",
    id: "skenario diminta {count} kali; bersama bagian lainnya, ini melebihi yang boleh diminta dalam satu permintaan",
    ja: "シナリオが{count}回求められており、ほかの内容と合わせると1回のリクエストで求められる量を超えています",
  },
  workOfScenariosHint: {
    en: "Ask for them at most {most} times here, and for the rest in another request.",
    id: "Minta paling banyak {most} kali di sini, dan sisanya dalam permintaan lain.",
    ja: "ここでは{most}回以下とし、残りは別のリクエストで求めてください。",
  },
  workOfAdvice: {
    en: "advice is asked for {count} times, which is more than one request may ask for beside the rest",
    id: "saran diminta {count} kali; bersama bagian lainnya, ini melebihi yang boleh diminta dalam satu permintaan",
    ja: "助言が{count}回求められており、ほかの内容と合わせると1回のリクエストで求められる量を超えています",
  },
  workOfAdviceHint: {
    en: "Ask for it at most {most} times here, and for the rest in another request.",
    id: "Minta paling banyak {most} kali di sini, dan sisanya dalam permintaan lain.",
    ja: "ここでは{most}回以下とし、残りは別のリクエストで求めてください。",
  },
  workOfLines: {
    en: "the lists of this request lead to some {count} lines of calculation, more than one request may ask for",
    id: "daftar dalam permintaan ini menghasilkan sekitar {count} baris perhitungan, melebihi yang boleh diminta dalam satu permintaan",
    ja: "このリクエストの一覧からは約{count}行の計算となり、1回のリクエストで求められる量を超えています",
  },
  workOfLinesHint: {
    en: "Shorten the lists to some {most} lines, or split the request.",
    id: "Persingkat daftar hingga sekitar {most} baris, atau bagi permintaannya.",
    ja: "一覧を約{most}行になるまで短くするか、リクエストを分けてください。",
  },
  workOfMeasures: {
    en: "{count} measures of this size are more than one request may ask for",
    id: "{count} kegiatan sebesar ini melebihi yang boleh diminta dalam satu permintaan",
    ja: "この規模の対策{count}件は、1回のリクエストで求められる量を超えています",
  },
  workOfMeasuresHint: {
    en: "Send at most {most} measures of this size in one request, or fewer groups in each.",
    id: "Kirim paling banyak {most} kegiatan sebesar ini dalam satu permintaan, atau kurangi kelompok di setiap kegiatan.",
    ja: "この規模の対策は1回に{most}件以下とするか、対策ごとのグループを減らしてください。",
  },
} satisfies Texts;
