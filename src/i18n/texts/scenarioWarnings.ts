import type { Texts } from "../text";

export const scenarioWarnings = {
  "scenario-not-computed": {
    en: "The scenario “{scenario}” could not be computed with this request and is left out.",
    id: "Skenario “{scenario}” tidak dapat dihitung dengan permintaan ini dan tidak ditampilkan.",
    ja: "シナリオ「{scenario}」は、この入力では計算できないため省略しました。",
  },
} satisfies Texts;
