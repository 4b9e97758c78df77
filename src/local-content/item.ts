import { InputError } from "../ledger/input-error";
import { type Calculation, termsOf } from "../methods/calculation";
import { foreignCostInRupiah, serviceCostInRupiah } from "../methods/exchange";
import { totalOf } from "../methods/functions";
import { benefitWeight, component, goods, incentives, services, thresholdGaps } from "../methods/local-content";
import { quantityOf } from "../methods/method";
import { convert } from "../money/convert";
import type { ExchangeRate } from "../money/exchange-rate";
import type { ComponentInput, GoodsInput, ItemInput, ServicesInput } from "./input";
import type { Readings } from "./readings";
import { countedOf, type LocalContentTerms } from "./terms";

/** Shares may be off their sum by what a few written decimals lose. */
export const SHARE_TOLERANCE = 1e-6;

const THRESHOLDS: ReadonlySet<string> = new Set(["t_min", "t_trigger"]);

export interface ItemResult {
  readonly tkdn: Readings;
  /** TKDN with the counted benefit weight; absent for services, which have none. */
  readonly tkdnPlusBmp?: Readings;
  readonly bmpCountedPercent?: number;
  /** Points missing to the thresholds of the rule, cautious reading; absent for services. */
  readonly missing?: { readonly toMinimum: number; readonly toTrigger: number };
  /** Local material, percent, where the goods are described by their components. */
  readonly material?: Readings;
  /** Places of components that stand on an edge two tiers name. */
  readonly edges: readonly number[];
  /** Points for research and development that are counted. */
  readonly points?: number;
}

export interface ItemContext {
  readonly calculation: Calculation;
  readonly rate: ExchangeRate;
  readonly terms: LocalContentTerms;
  /** JSON Pointer of the item. */
  readonly pointer: string;
  /** Place of the item, from 1, appended to its symbols. */
  readonly place: number;
}

export function assessItem(item: ItemInput, context: ItemContext): ItemResult {
  if (item.kind === "services") return { tkdn: servicesTkdn(item, context), edges: [] };
  if (item.kind === "certified-goods") {
    const tkdn = { low: item.tkdnPercent, high: item.tkdnPercent };
    return { tkdn, ...withBenefitWeight(tkdn, item.bmpPercent ?? 0, context), edges: [] };
  }
  return goodsResult(item, context);
}

function goodsResult(item: GoodsInput, context: ItemContext): ItemResult {
  const { calculation, place, pointer, terms } = context;
  const total = totalOf(item.components.map(({ costShare }) => costShare));
  if (Math.abs(total - 1) > SHARE_TOLERANCE) {
    throw new InputError({ pointer: `${pointer}/components`, key: "sharesNotOne", parameters: { total } });
  }
  const counted = item.components.map((part, index) => {
    const at = `${pointer}/components/${index}`;
    assertCertificateOrOrigin(part, at);
    return countedOf(part, terms, at);
  });
  const parts = counted.map(({ low, high }, index) => {
    const q = (item.components[index] as ComponentInput).costShare;
    return calculation.add(component.evaluate({ q, c_low: low, c_high: high }), { suffix: `_${place}_${index + 1}` });
  });
  const material = (reading: "low" | "high") =>
    calculation.addSum(
      { ...quantityOf(goods, `M_${reading}`), symbol: `M_${reading}_${place}` },
      termsOf(parts, `qc_${reading}`, (index) => `qc_${reading}_${place}_${index + 1}`),
    );
  const M_low = material("low");
  const M_high = material("high");
  const run = calculation.add(
    goods.evaluate({
      w_M: terms.materialWeight.value,
      w_L: terms.labourWeight.value,
      w_O: terms.overheadWeight.value,
      M_low,
      M_high,
      L_loc: item.localLabourPercent,
      O_loc: item.localOverheadPercent,
    }),
    {
      suffix: `_${place}`,
      shared: new Set(["w_M", "w_L", "w_O"]),
      ...(hasIncentive(item) && { rename: { t_low: "t0_low", t_high: "t0_high" } }),
    },
  );
  const { tkdn, points } = withIncentives(item, { low: run.value("t_low"), high: run.value("t_high") }, context);
  return {
    tkdn,
    ...withBenefitWeight(tkdn, item.bmpPercent ?? 0, context),
    ...(points !== undefined && { points }),
    material: { low: M_low, high: M_high },
    edges: counted.flatMap(({ low, high }, index) => (low === high ? [] : [index])),
  };
}

/** Whether an incentive of 2025 is claimed. */
export function hasIncentive({ domesticPlant, researchAndDevelopmentPercent = 0 }: GoodsInput): boolean {
  return domesticPlant === true || researchAndDevelopmentPercent > 0;
}

function withIncentives(item: GoodsInput, before: Readings, { calculation, place, terms }: ItemContext) {
  if (!hasIncentive(item)) return { tkdn: before };
  const run = calculation.add(
    incentives.evaluate({
      t0_low: before.low,
      t0_high: before.high,
      t_plant: item.domesticPlant === true ? terms.domesticPlant.value : 0,
      rd: item.researchAndDevelopmentPercent ?? 0,
      rd_max: terms.researchCap.value,
    }),
    { suffix: `_${place}`, shared: new Set(["rd_max"]) },
  );
  const tkdn = { low: run.value("t_low"), high: run.value("t_high") };
  return { tkdn, points: run.value("rd_counted") };
}

function assertCertificateOrOrigin({ tkdnPercent, origin }: ComponentInput, pointer: string): void {
  if ((tkdnPercent === undefined) !== (origin === undefined)) return;
  throw new InputError({ pointer, key: "componentCertificateOrOrigin" });
}

function withBenefitWeight(tkdn: Readings, b: number, { calculation, place, terms }: ItemContext) {
  const run = calculation.add(
    benefitWeight.evaluate({ t_low: tkdn.low, t_high: tkdn.high, b, b_max: terms.benefitWeightCap.value }),
    { suffix: `_${place}`, shared: new Set(["b_max"]) },
  );
  const gaps = calculation.add(
    thresholdGaps.evaluate({
      t_low: tkdn.low,
      tb_low: run.value("tb_low"),
      t_min: terms.productMinimum.value,
      t_trigger: terms.trigger.value,
    }),
    { suffix: `_${place}`, shared: THRESHOLDS },
  );
  return {
    bmpCountedPercent: run.value("b_counted"),
    tkdnPlusBmp: { low: run.value("tb_low"), high: run.value("tb_high") },
    missing: { toMinimum: gaps.value("d_min"), toTrigger: gaps.value("d_trigger") },
  };
}

function servicesTkdn(item: ServicesInput, { calculation, rate, pointer, place }: ItemContext): Readings {
  const { tkdnPercent, totalCost, foreignCost } = item;
  const byCost = totalCost !== undefined && foreignCost !== undefined;
  const halfCost = (totalCost === undefined) !== (foreignCost === undefined);
  if (halfCost || byCost === (tkdnPercent !== undefined)) {
    throw new InputError({ pointer, key: "servicesPercentOrCosts" });
  }
  if (!byCost) return { low: tkdnPercent as number, high: tkdnPercent as number };
  const K_s = convert(calculation, serviceCostInRupiah, totalCost, rate, `_${place}`);
  const K_f = convert(calculation, foreignCostInRupiah, foreignCost, rate, `_${place}`);
  if (K_s <= 0 || K_f > K_s) throw new InputError({ pointer: `${pointer}/foreignCost`, key: "foreignCostAboveTotal" });
  const run = calculation.add(services.evaluate({ K_s, K_f }), {
    suffix: `_${place}`,
    rename: { t_serv: "t_low" },
  });
  return { low: run.value("t_serv"), high: run.value("t_serv") };
}
