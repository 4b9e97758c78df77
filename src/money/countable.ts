import { InputError, type InputIssue } from "../ledger/input-error";
import type { ExchangeRate } from "./exchange-rate";
import type { Money } from "./money";

/** Above it a number no longer holds every whole yen or rupiah, and shares would not add up to the cost. */
const COUNTED_EXACTLY = Number.MAX_SAFE_INTEGER;

/** Where an amount stands in the request, as a JSON Pointer. */
export type PlacedMoney = readonly [pointer: string, money: Money | undefined];

/** Throws an InputError for every amount that cannot be counted to the unit in yen and in rupiah. */
export function requireCountable(amounts: readonly PlacedMoney[], rate: ExchangeRate): void {
  const issues = amounts.flatMap(([pointer, money]): InputIssue[] =>
    money === undefined || isCountable(money, rate) ? [] : [{ pointer, key: "amountTooLarge" }],
  );
  if (issues.length > 0) throw new InputError(...issues);
}

function isCountable({ amount, currency }: Money, { idrPerJpy, idrPerUsd }: ExchangeRate): boolean {
  const perUnit = { IDR: 1, JPY: idrPerJpy.value, USD: idrPerUsd.value }[currency];
  const inRupiah = Math.abs(amount) * perUnit;
  return inRupiah <= COUNTED_EXACTLY && inRupiah / idrPerJpy.value <= COUNTED_EXACTLY;
}
