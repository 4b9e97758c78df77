import type { Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { writeForm } from "../../src/pages/forms/write-form";
import { carriageOf, INVENTORY_PARAMETER } from "../../src/pages/inventory/carriage";
import { packInventory } from "../../src/pages/inventory/compact";
import { PRESETS } from "../../src/pages/measures/all";
import { portfolioPresetAddress } from "../../src/pages/portfolio/preset-address";
import { addressOf, readerOf } from "../../src/pages/reader";

/** A small phone and a desk. */
export const SCREENS = {
  phone: { width: 360, height: 740 },
  desk: { width: 1100, height: 900 },
} as const;

/** Screens of a phone a result of one group is read in, before what is folded; each further group may take one more. */
const PHONE_SCREENS = 8;

/** Half of what a result of one group took at a desk, and of nine, before it was written as a memo. */
const ONE_GROUP_AT_A_DESK = 3_900;
const NINE_GROUPS_AT_A_DESK = 6_450;

export interface MeasuredResult {
  readonly name: string;
  readonly address: string;
  /** Kinds of equipment in it, or measures. */
  readonly groups: number;
}

const LAMPS = [
  ["HPS", 250, 120],
  ["HPS", 150, 80],
  ["HPS", 100, 60],
  ["HPS", 70, 40],
  ["mercury", 250, 100],
  ["mercury", 125, 40],
  ["mercury", 80, 30],
  ["MH", 250, 120],
  ["MH", 175, 80],
] as const;

/** The results whose length is limited: each measure with a cost, all three, and inventories of one kind and of nine. */
export async function measuredResults(language: Language): Promise<MeasuredResult[]> {
  const presets = Object.values(PRESETS).map(({ form, request }) => ({
    name: form.id as string,
    address: addressOf(`/${form.id}`, {
      ...writeForm(form, { investment: { total: { amount: 9e9, currency: "IDR" } }, ...request }),
      lang: language,
    }),
    groups: 1,
  }));
  const inventories = await Promise.all([1, LAMPS.length].map((count) => inventoryOf(language, count)));
  return [...presets, { name: "all", address: portfolioPresetAddress(language), groups: 3 }, ...inventories];
}

async function inventoryOf(language: Language, count: number): Promise<MeasuredResult> {
  const packed = await packInventory({
    measure: "street-lighting",
    rows: 2 * count,
    groups: LAMPS.slice(0, count).map(([lamp, lampWatts, systemWatts], index) => ({
      name: `Jalan ${index + 1}`,
      quantity: 120 + 40 * index,
      existing: { lamp, lampWatts },
      project: { systemWatts },
    })),
    options: {},
    leftOut: { rows: 0, quantity: 0, uncounted: 0, listed: [] },
    remarks: [],
  });
  const options = { cost: "9000000000", currency: "IDR" };
  const { address } = carriageOf(
    { [INVENTORY_PARAMETER]: packed },
    options,
    "/street-lighting",
    "http://localhost",
    readerOf(language),
  );
  return { name: `inventory of ${count}`, address, groups: count };
}

/** How long a result may be, in CSS pixels. */
export function limitsOf({ groups }: MeasuredResult): { phoneRead: number; deskWhole: number } {
  return {
    phoneRead: (PHONE_SCREENS + groups - 1) * SCREENS.phone.height,
    deskWhole: ONE_GROUP_AT_A_DESK + ((groups - 1) / 8) * (NINE_GROUPS_AT_A_DESK - ONE_GROUP_AT_A_DESK),
  };
}

/** Down to where the folded parts begin, and to the end of the page as it opens. */
export async function lengthsOf(page: Page): Promise<{ read: number; whole: number }> {
  const [read, whole] = (await page.evaluate(`[
    Math.round((document.querySelector("#evidence") ?? document.querySelector(".assumptions, .take-away")).getBoundingClientRect().top + scrollY),
    document.documentElement.scrollHeight,
  ]`)) as [number, number];
  return { read, whole };
}
