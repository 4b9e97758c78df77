import type { Texts } from "../text";

/** What can be wrong with a goal seek that is well formed. */
export const goalSeekIssues = {
  varyOne: {
    en: "says either nothing or two things that may change",
    id: "tidak menyebut apa pun, atau menyebut dua hal, yang boleh berubah",
    ja: "変更する対象が指定されていないか、二つ指定されています",
  },
  varyOneHint: {
    en: 'Give either a pointer, as "#/groups/0/project/systemWatts", or a scale, "quantity" or "cost".',
    id: 'Isi pointer, misalnya "#/groups/0/project/systemWatts", atau scale, "quantity" atau "cost"; jangan keduanya.',
    ja: 'pointer(例:"#/groups/0/project/systemWatts")またはscale("quantity"か"cost")のどちらか一方を指定してください。',
  },
  varyNoNumber: {
    en: "{pointer} leads to no number field of the input",
    id: "{pointer} tidak menunjuk ke isian angka pada input",
    ja: "{pointer}はinputの数値項目を指していません",
  },
  varyNoNumberHint: {
    en: 'Point to a number the request may state, in a group it has: "#/groups/0/quantity", "#/investment/total/amount".',
    id: 'Tunjuk angka yang dapat dinyatakan dalam permintaan, di kelompok yang ada: "#/groups/0/quantity", "#/investment/total/amount".',
    ja: 'リクエストで指定できる数値を、存在するグループについて指してください。例:"#/groups/0/quantity"、"#/investment/total/amount"。',
  },
  boundsReversed: {
    en: "from is above to",
    id: "from lebih besar daripada to",
    ja: "fromがtoを上回っています",
  },
  boundsReversedHint: {
    en: "Give the smaller number as from.",
    id: "Isi angka yang lebih kecil sebagai from.",
    ja: "小さい方の数値をfromに指定してください。",
  },
  boundsOutside: {
    en: "lies outside what the field takes, {least} to {most}",
    id: "di luar rentang isian ini, {least} sampai {most}",
    ja: "この項目の範囲({least}~{most})の外です",
  },
  boundsOutsideHint: {
    en: "Stay within these numbers, or leave bounds out.",
    id: "Tetap di dalam angka tersebut, atau hapus bounds.",
    ja: "この範囲内の数値を指定するか、boundsを省略してください。",
  },
  untilOne: {
    en: "says either nothing or two things that would be enough",
    id: "tidak menyebut apa pun, atau menyebut dua hal, yang sudah cukup",
    ja: "達成条件が指定されていないか、二つ指定されています",
  },
  untilOneHint: {
    en: 'Give either a criterion, as "minimum-size", or a figure with atLeast or atMost.',
    id: 'Isi criterion, misalnya "minimum-size", atau figure dengan atLeast atau atMost; jangan keduanya.',
    ja: 'criterion(例:"minimum-size")、またはfigureとatLeastかatMostのどちらか一方を指定してください。',
  },
  untilOneBound: {
    en: "a figure needs one bound, and no status",
    id: "sebuah figure memerlukan satu batas, tanpa status",
    ja: "figureには限度を一つだけ指定し、statusは指定できません",
  },
  untilOneBoundHint: {
    en: "Give either atLeast or atMost; status belongs to a criterion.",
    id: "Isi atLeast atau atMost; status hanya untuk criterion.",
    ja: "atLeastかatMostのどちらか一方を指定してください。statusはcriterionと併せて指定します。",
  },
  seekNeedsCost: {
    en: "without a cost there is neither a grant nor a criterion to reach",
    id: "tanpa biaya tidak ada subsidi JCM dan tidak ada kriteria yang dapat dicapai",
    ja: "費用がなければ、補助金額も、達成すべき要件もありません",
  },
  seekNeedsCostHint: {
    en: "Give investment.total in the input.",
    id: "Isi investment.total pada input.",
    ja: "inputにinvestment.totalを指定してください。",
  },
  criterionNotAsked: {
    en: "the criterion {id} is not asked of this measure",
    id: "kriteria {id} tidak berlaku untuk kegiatan ini",
    ja: "要件{id}はこの対策には適用されません",
  },
  criterionNotAskedHint: {
    en: "Choose one of: {known}.",
    id: "Pilih salah satu: {known}.",
    ja: "次の中から選んでください:{known}。",
  },
  figureUnknown: {
    en: "the answer has no number by this name",
    id: "jawaban tidak memuat angka dengan nama ini",
    ja: "試算結果にこの名前の数値はありません",
  },
  figureUnknownHint: {
    en: "Name a number by its path in the answer, for instance: {known}.",
    id: "Sebutkan angka menurut jalurnya dalam jawaban, misalnya: {known}.",
    ja: "試算結果の中の位置で数値を指定してください。例:{known}。",
  },
  figureMisspelt: {
    en: "the answer has no number by this name",
    id: "jawaban tidak memuat angka dengan nama ini",
    ja: "試算結果にこの名前の数値はありません",
  },
  figureMisspeltHint: {
    en: "The nearest name is {nearest}.",
    id: "Nama yang paling mirip adalah {nearest}.",
    ja: "最も近い名前は{nearest}です。",
  },
} satisfies Texts;
