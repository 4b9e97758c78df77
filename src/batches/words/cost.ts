import type { ColumnWords } from "./inventory-words";

const COST = ["biaya", "total biaya", "jumlah biaya", "anggaran", "cost", "total cost", "費用", "事業費", "総費用"];
const costIn = (...signs: string[]) => COST.flatMap((word) => signs.map((sign) => `${word} ${sign}`)).join(" | ");

/** The cost of a row. A unit price (`harga satuan`) is another thing. */
export const COST_WORDS: ColumnWords = {
  label: "cost",
  headings: COST.join(" | "),
  implies: {
    column: "investment.total.currency",
    headings: {
      IDR: costIn("Rp", "IDR", "rupiah", "ルピア"),
      JPY: costIn("JPY", "yen", "円"),
      USD: costIn("USD", "米ドル"),
    },
  },
};
