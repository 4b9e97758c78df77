import { fromFact, given, type Sourced } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import { factOf, recordsOf } from "../reference/collections";

/** One rate for a whole answer. The yen–dollar rate follows from the two, so that the three cannot disagree. */
export interface ExchangeRate {
  /** IDR/JPY. */
  readonly idrPerJpy: Sourced;
  /** IDR/USD. */
  readonly idrPerUsd: Sourced;
}

export interface GivenExchangeRate {
  readonly idrPerJpy?: number | undefined;
  readonly idrPerUsd?: number | undefined;
}

/** The latest whole year: a provisional one would mix a part of a year with a budget assumption. */
function latestAnnualId(): string {
  const whole = recordsOf("exchange-rates").filter(({ provisional }) => !provisional);
  const latest = whole.reduce((late, record) => ((record.year ?? 0) > (late.year ?? 0) ? record : late));
  return latest.id;
}

const LATEST = latestAnnualId();
const LARGEST_RATIO = factOf("modelling-choices", "exchange-rate-ratio", "ratio").value;
const UNITS = { idrPerJpy: "IDR/JPY", idrPerUsd: "IDR/USD" } as const;

export function exchangeRateOf(request: GivenExchangeRate = {}): ExchangeRate {
  return {
    idrPerJpy: given(request.idrPerJpy, fromFact(factOf("exchange-rates", LATEST, "idrPerJpy"))),
    idrPerUsd: given(request.idrPerUsd, fromFact(factOf("exchange-rates", LATEST, "idrPerUsd"))),
  };
}

/** A rate as a request states it. */
export function statedRate({ idrPerJpy, idrPerUsd }: ExchangeRate): { idrPerJpy: number; idrPerUsd: number } {
  return { idrPerJpy: idrPerJpy.value, idrPerUsd: idrPerUsd.value };
}

/** Stated rates that look like the inverse, or like another currency. */
export function exchangeRateWarnings(rate: ExchangeRate, pointer = "#/exchangeRate"): Warning[] {
  return (["idrPerJpy", "idrPerUsd"] as const).flatMap((field): Warning[] => {
    const { value, origin } = rate[field];
    const record = factOf("exchange-rates", LATEST, field);
    const ratio = Math.max(value / record.value, record.value / value);
    if (origin !== "request" || ratio <= LARGEST_RATIO) return [];
    const parameters = { value, unit: UNITS[field], record: record.value, year: String(record.year) };
    return [{ code: "exchange-rate-implausible", parameters, pointer: `${pointer}/${field}` }];
  });
}
