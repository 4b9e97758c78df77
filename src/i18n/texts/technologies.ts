import type { Texts } from "../text";

/** Technologies whose similar projects are counted. */
export const technologies = {
  chillers: { en: "chillers", id: "chiller", ja: "チラー" },
  "inverter-ac": { en: "inverter air conditioners", id: "AC inverter", ja: "インバーターエアコン" },
  "led-indoor": { en: "indoor LED lighting", id: "lampu LED dalam ruangan", ja: "屋内LED照明" },
  "smart-led-street": { en: "smart LED street lights", id: "lampu PJU LED cerdas", ja: "スマートLED街路灯" },
  "bems-whole-building": {
    en: "building energy management",
    id: "manajemen energi bangunan",
    ja: "ビルのエネルギー管理",
  },
  "solar-pv": { en: "solar panels", id: "panel surya", ja: "太陽光パネル" },
} satisfies Texts;
