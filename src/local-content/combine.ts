import { InputError } from "../ledger/input-error";
import type { Calculation } from "../methods/calculation";
import { partValueInRupiah } from "../methods/exchange";
import { totalOf } from "../methods/functions";
import { weightedMean, weightedPart } from "../methods/local-content";
import { convert } from "../money/convert";
import type { ExchangeRate } from "../money/exchange-rate";
import type { ItemInput } from "./input";
import { type ItemResult, SHARE_TOLERANCE } from "./item";
import type { Readings } from "./readings";

/** Each part's weight, and its weight × TKDN, which every combination sums. */
export interface Weighted {
  readonly place: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Weights by share where every part has one, by value in rupiah where every part has one; never a mixture. */
export function weigh(
  calculation: Calculation,
  items: readonly ItemInput[],
  results: readonly ItemResult[],
  rate: ExchangeRate,
  pointer: string,
): readonly Weighted[] {
  const values = weightsOf(calculation, items, rate, pointer);
  return results.map(({ tkdn }, index) => {
    const place = index + 1;
    const v = values[index] as number;
    const run = calculation.add(weightedPart.evaluate({ v, t_low: tkdn.low, t_high: tkdn.high }), {
      suffix: `_${place}`,
    });
    return { place, value: v, low: run.value("vt_low"), high: run.value("vt_high") };
  });
}

function weightsOf(
  calculation: Calculation,
  items: readonly ItemInput[],
  rate: ExchangeRate,
  pointer: string,
): readonly number[] {
  const [only] = items;
  if (items.length === 1 && only?.share === undefined && only?.value === undefined) return [1];
  if (items.every(({ share, value }) => share !== undefined && value === undefined)) {
    const shares = items.map(({ share }) => share as number);
    const total = totalOf(shares);
    if (Math.abs(total - 1) > SHARE_TOLERANCE) {
      throw new InputError({ pointer, key: "sharesNotOne", parameters: { total } });
    }
    return shares;
  }
  return items.map(({ share, value }, index) => {
    if (share !== undefined || value === undefined) {
      throw new InputError({ pointer: `${pointer}/${index}`, key: "shareOrValue" });
    }
    const amount = convert(calculation, partValueInRupiah, value, rate, `_${index + 1}`);
    if (amount <= 0) throw new InputError({ pointer: `${pointer}/${index}/value`, key: "valueNotPositive" });
    return amount;
  });
}

/** TKDN of some of the parts together, weighted by value. `name` marks its symbols, e.g. `goods`. */
export function combine(calculation: Calculation, parts: readonly Weighted[], name?: "goods" | "services"): Readings {
  const suffix = name === undefined ? "" : `_${name}`;
  const total = (symbol: string, unit: string, label: string, term: string, of: (part: Weighted) => number) =>
    calculation.addSum(
      { symbol: `${symbol}${suffix}`, unit, label },
      Object.fromEntries(parts.map((part) => [`${term}_${part.place}`, of(part)])),
    );
  const V = total("V", "1", "total value", "v", ({ value }) => value);
  const VT_low = total("VT_low", "%", "sum of value × TKDN, cautious reading", "vt_low", ({ low }) => low);
  const VT_high = total("VT_high", "%", "sum of value × TKDN, generous reading", "vt_high", ({ high }) => high);
  const run = calculation.add(weightedMean.evaluate({ V, VT_low, VT_high }), { suffix });
  return { low: run.value("t_low"), high: run.value("t_high") };
}
