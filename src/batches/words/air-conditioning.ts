import { COST_WORDS } from "./cost";
import type { InventoryWords } from "./inventory-words";

const METRICS = ["CSPF", "COP", "EER"] as const;

/** A metric with what stands before or behind it: `EER lama`, `CSPF baru`. */
function metricHeadings(sides: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    METRICS.map((metric) => [
      metric,
      sides.flatMap((side) => (side === "" ? [metric] : [`${metric} ${side}`, `${side} ${metric}`])).join(" | "),
    ]),
  );
}

const OLD = ["lama", "ac lama", "unit lama", "eksisting", "existing", "old", "既設", "既存"];
const NEW = ["baru", "ac baru", "unit baru", "pengganti", "new", "project", "更新後", "新設"];

const CAPACITY = [
  "kapasitas",
  "kapasitas ac",
  "kapasitas pendinginan",
  "capacity",
  "cooling capacity",
  "冷房能力",
  "能力",
];
const capacityIn = (...units: string[]) =>
  CAPACITY.flatMap((word) => units.map((unit) => `${word} ${unit}`))
    .concat(units)
    .join(" | ");

/** Trade words for air conditioners. */
export const airConditioningWords: InventoryWords = {
  name: {
    label: "inventoryName",
    headings:
      "nama | nama gedung | gedung | nama ruang | ruang | ruangan | lokasi | nama lokasi | unit kerja | opd | building | room | location | site | 建物 | 建物名 | 部屋 | 室名 | 設置場所 | 場所 | 施設名 | 名称",
  },
  facility: {
    label: "facility",
    headings: "fasilitas | jenis gedung | fungsi | fungsi gedung | facility | use | 用途 | 施設種別 | 建物用途",
    values: {
      office: "kantor | perkantoran | office | 庁舎",
      school: "sekolah | school | kelas",
      clinic: "puskesmas | klinik | clinic | health centre | 保健所 | 診療所",
      "hospital-ward": "rumah sakit | rawat inap | rsud | ward | hospital | 病院",
    },
  },
  quantity: {
    label: "units",
    headings:
      "jumlah | jml | jumlah ac | jumlah unit | unit | kuantitas | banyaknya | number | number of units | units | count | qty | 台数 | 数量 | 設置台数",
  },
  "capacity.value": {
    label: "capacity",
    headings: CAPACITY.join(" | "),
    implies: {
      column: "capacity.unit",
      headings: {
        PK: capacityIn("PK", "HP"),
        "Btu/h": capacityIn("Btu/h", "Btu/hr", "Btu", "Btuh"),
        kW: capacityIn("kW"),
        USRt: capacityIn("USRt", "TR", "RT"),
      },
    },
  },
  "capacity.unit": {
    label: "capacityUnit",
    headings: "satuan | satuan kapasitas | unit of capacity | capacity unit | 能力単位 | 単位",
    values: { PK: "pk | hp", "Btu/h": "btu/h | btu/hr | btu | btuh", kW: "kw", USRt: "usrt | tr | rt" },
  },
  "existing.value": {
    label: "oldEfficiency",
    headings: "efisiensi lama | efisiensi eksisting | existing efficiency | old efficiency | 既設効率 | 既存効率",
    implies: { column: "existing.metric", headings: metricHeadings(OLD) },
  },
  "existing.metric": { label: "oldMetric" },
  "project.value": {
    label: "newEfficiency",
    headings: "efisiensi baru | new efficiency | project efficiency | 更新後効率 | 新設効率",
    implies: { column: "project.metric", headings: metricHeadings(NEW) },
  },
  "project.metric": { label: "newMetric" },
  "existing.fixedSpeed": {
    label: "oldFixedSpeed",
    headings: "non inverter | tanpa inverter | fixed speed | 定速 | 既存機は定速機",
  },
  hoursPerYear: {
    label: "hours",
    headings:
      "jam pemakaian per tahun | jam operasi per tahun | hours per year | operating hours per year | 年間使用時間 | 年間運転時間",
  },
  "investment.total.amount": COST_WORDS,
  loadFactor: { label: "loadFactor", share: true },
  meteredProjectMwhPerYear: { label: "meteredMwh" },
  "refrigerant.existing": {
    label: "oldRefrigerant",
    headings: "refrigeran | refrigeran lama | refrigerant | 冷媒 | 既設冷媒",
  },
  "refrigerant.project": { label: "newRefrigerant", headings: "refrigeran baru | new refrigerant | 更新後冷媒" },
};
