import type { Texts } from "../text";

/** What can be wrong with a portfolio that is well formed. */
export const portfolioIssues = {
  measureIdTwice: {
    en: "the id {id} is used by an earlier measure",
    id: "id {id} sudah dipakai oleh kegiatan sebelumnya",
    ja: "id {id}は前の対策ですでに使用されています",
  },
  measureIdTwiceHint: {
    en: "Give each measure an id of its own.",
    id: "Beri setiap kegiatan id tersendiri.",
    ja: "対策ごとに異なるidを指定してください。",
  },
  investmentRequired: {
    en: "the cost of the measure is missing",
    id: "biaya kegiatan belum diisi",
    ja: "対策の費用が指定されていません",
  },
  investmentRequiredHint: {
    en: "Give investment here or in the measure's input.",
    id: "Isi investment di sini atau di dalam input kegiatan.",
    ja: "ここ、または対策のinputにinvestmentを指定してください。",
  },
  investmentTwice: {
    en: "the cost is given here and in the measure's input",
    id: "biaya diisi di sini dan juga di dalam input kegiatan",
    ja: "費用がここと対策のinputの両方に指定されています",
  },
  investmentTwiceHint: {
    en: "Keep one of the two.",
    id: "Pertahankan salah satunya.",
    ja: "どちらか一方だけを残してください。",
  },
  demandOfOneMeasure: {
    en: "the demand saved is stated for all measures together, and each would count it",
    id: "daya yang dihemat diisi untuk semua kegiatan sekaligus, sehingga terhitung pada setiap kegiatan",
    ja: "削減される需要電力が全対策共通で指定されており、対策ごとに重複して算入されてしまいます",
  },
  demandOfOneMeasureHint: {
    en: "State demandReductionKva in the electricity of each measure's input.",
    id: "Isi demandReductionKva pada electricity di input setiap kegiatan.",
    ja: "各対策のinputのelectricityにdemandReductionKvaを指定してください。",
  },
} satisfies Texts;
