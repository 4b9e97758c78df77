import { COST_WORDS } from "./cost";
import type { InventoryWords } from "./inventory-words";

/** Trade words for street lights, as inventories of Indonesian and Japanese cities and their suppliers have them. */
export const streetLightingWords: InventoryWords = {
  name: {
    label: "inventoryName",
    headings:
      "nama | nama jalan | jalan | ruas | ruas jalan | nama ruas | nama ruas jalan | lokasi | lokasi jalan | street | street name | road | road name | location | site | segment | 路線 | 路線名 | 道路名 | 通り | 通り名 | 場所 | 設置場所 | 所在地 | 名称",
  },
  quantity: {
    label: "lamps",
    headings:
      "jumlah | jml | jumlah titik | jumlah titik lampu | jumlah lampu pju | jumlah pju | jumlah unit | titik lampu | banyak | banyaknya | kuantitas | volume | number | number of lamps | number of lights | number of luminaires | no of lamps | count | lamps | lights | luminaires | qty | units | 灯数 | 既設灯数 | 数量 | 個数 | 台数 | 本数 | 基数 | 灯具数",
  },
  "existing.lamp": {
    label: "lamp",
    headings:
      "jenis | jenis lampu | jenis lampu lama | jenis lampu eksisting | jenis lampu existing | tipe | tipe lampu | type lampu | lampu | lampu lama | lampu eksisting | lampu existing | lamp | lamp type | type of lamp | type | existing lamp | existing lamp type | old lamp | light source | ランプ | ランプ種類 | ランプの種類 | ランプ種別 | ランプ種 | 灯種 | 光源 | 光源種別 | 既設ランプ | 既存ランプ | 既設灯種 | 種類 | 種別 | 灯具種別",
    values: {
      HPS: "hps | hpsv | shp | son | son t | son e | sont | sodium | natrium | lampu natrium | lampu sodium | high pressure sodium | sodium tekanan tinggi | natrium tekanan tinggi | 高圧ナトリウム | 高圧ナトリウム灯 | 高圧ナトリウムランプ | ナトリウム | ナトリウム灯 | ナトリウムランプ | NH",
      MH: "mh | metal halide | metal halida | metal | halide | halida | hpi | hpi t | メタルハライド | メタルハライド灯 | メタルハライドランプ | メタハラ",
      mercury:
        "mercury | mercury vapour | mercury vapor | mercuri | merkuri | lampu merkuri | air raksa | mv | hpl | hpl n | hpln | hpm | hpmv | 水銀 | 水銀灯 | 水銀ランプ | 高圧水銀灯 | 高圧水銀ランプ | HF",
      LED: "led | lampu led | led lama | led light | LED灯",
      unknown:
        "? | - | unknown | not known | n/a | na | tidak diketahui | tidak tahu | belum diketahui | tidak ada data | tanpa data | belum terdata | 不明 | 未調査 | 未確認",
    },
    size: "existing.lampWatts",
  },
  "existing.lampWatts": {
    label: "lampWatts",
    headings:
      "daya | daya lampu | daya lampu lama | daya lampu eksisting | daya lampu existing | daya lama | daya eksisting | daya existing | daya pengenal | watt | watt lampu | watt lama | watt eksisting | wattage | lamp watts | lamp wattage | lamp power | power | watts | rated power | existing power | existing wattage | old watts | old wattage | ワット | ワット数 | W数 | ランプ電力 | ランプワット数 | 既設W数 | 既設ワット数 | 既設電力 | 定格電力 | 定格ワット数",
  },
  "existing.circuitWatts": {
    label: "circuitWatts",
    headings:
      "daya sistem termasuk balas | daya termasuk balas | daya dengan balas | daya lampu termasuk balas | daya lama termasuk balas | circuit power | circuit watts | circuit power incl ballast | circuit power including ballast | 回路電力 | 入力電力 | 安定器込み電力 | 安定器込電力",
  },
  existingOutageFraction: {
    label: "lampOutage",
    headings:
      "fraksi lampu padam | persentase lampu padam | persen lampu padam | tingkat lampu padam | % padam | % lampu padam | persentase padam | outage fraction | outage rate | % out | 不点率 | 不点灯率",
    share: true,
  },
  "project.systemWatts": {
    label: "ledWatts",
    headings:
      "led | daya led | daya lampu led | daya lampu baru | daya baru | daya pengganti | daya lampu pengganti | daya rencana | daya sistem led | rencana led | watt led | watt baru | led watts | led wattage | led power | led w | new watts | new wattage | new power | replacement watts | replacement power | LED電力 | LED消費電力 | LEDワット数 | LED W数 | 更新後電力 | 更新後消費電力 | 更新後ワット数 | 更新後W数 | 新設電力 | 新設W数 | 新設ワット数",
  },
  "project.outageFraction": { label: "ledOutage", share: true },
  "project.controllerWatts": {
    label: "controllerWatts",
    headings: "daya pengendali | controller watts | 制御装置電力",
  },
  existingEfficacyLmPerW: { label: "lampEfficacy" },
  "project.efficacyLmPerW": { label: "ledEfficacy", headings: "efikasi led | efikasi | efficacy | 発光効率" },
  meteredProjectMwhPerYear: { label: "meteredMwh" },
  "schedule.preset": { label: "schedule", headings: "peredupan | pola nyala | dimming | 調光 | 点灯パターン" },
  "investment.total.amount": COST_WORDS,
  "road.class": {
    label: "roadClass",
    headings: "fungsi jalan | klasifikasi jalan | kelas | road class | class of road | 道路区分 | 道路種別 | 道路分類",
    values: {
      footway: "trotoar | pedestrian | 歩行者道 | 歩道",
      local: "lokal | lingkungan | local | 区画道路 | 生活道路",
      collector: "kolektor | collector | 補助幹線道路",
      arterial: "arteri | arterial",
    },
  },
  "road.widthM": {
    label: "roadWidth",
    headings: "lebar | lebar jalan | road width | width | 幅員 | 道路幅員 | 道路幅",
  },
  "road.spacingM": {
    label: "poleSpacing",
    headings:
      "jarak tiang | jarak antar tiang | jarak antartiang | jarak lampu | pole spacing | spacing | 灯具間隔 | 灯柱間隔 | 設置間隔",
  },
  "road.luminousFluxLm": { label: "luminousFlux", headings: "fluks cahaya | lumen | luminous flux | 光束" },
  "road.utilisationFactor": { label: "utilisation", share: true },
  "road.maintenanceFactor": { label: "maintenance", headings: "faktor pemeliharaan | maintenance factor", share: true },
};
