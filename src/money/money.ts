export const CURRENCIES = ["IDR", "JPY", "USD"] as const;
export type Currency = (typeof CURRENCIES)[number];

/** An amount with its currency: yen and rupiah in whole units, US dollars in cents. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** One amount in the three currencies, at the one rate of the answer. */
export interface MoneyInAllCurrencies {
  readonly idr: Money;
  readonly jpy: Money;
  readonly usd: Money;
}

export function yen(amount: number): Money {
  return { amount, currency: "JPY" };
}

export function rupiah(amount: number): Money {
  return { amount, currency: "IDR" };
}

export function dollars(amount: number): Money {
  return { amount, currency: "USD" };
}
