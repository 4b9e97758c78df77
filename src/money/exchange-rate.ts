import { fromFact, given, type Sourced } from "../ledger/sourced";
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

export function exchangeRateOf(request: GivenExchangeRate = {}): ExchangeRate {
  return {
    idrPerJpy: given(request.idrPerJpy, fromFact(factOf("exchange-rates", LATEST, "idrPerJpy"))),
    idrPerUsd: given(request.idrPerUsd, fromFact(factOf("exchange-rates", LATEST, "idrPerUsd"))),
  };
}
