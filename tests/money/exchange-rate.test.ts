import { describe, expect, it } from "vitest";
import { exchangeRateOf, exchangeRateWarnings, type GivenExchangeRate } from "../../src/money/exchange-rate";

const pointersOf = (given: GivenExchangeRate) =>
  exchangeRateWarnings(exchangeRateOf(given)).map(({ pointer }) => pointer);

describe("a rate of the caller's own", () => {
  it("more than ten times off the record is remarked at its field, on either side", () => {
    expect(pointersOf({ idrPerJpy: 0.00954, idrPerUsd: 0.000063 })).toEqual([
      "#/exchangeRate/idrPerJpy",
      "#/exchangeRate/idrPerUsd",
    ]);
    expect(pointersOf({ idrPerJpy: 1102.013 })).toEqual([]);
    expect(pointersOf({ idrPerJpy: 1102.014 })).toHaveLength(1);
    expect(pointersOf({ idrPerJpy: 11.02013 })).toEqual([]);
    expect(pointersOf({ idrPerJpy: 11.02012 })).toHaveLength(1);
    expect(pointersOf({ idrPerUsd: 110 })).toEqual(["#/exchangeRate/idrPerUsd"]);
  });

  it("is compared with a year that is named", () => {
    const [warning] = exchangeRateWarnings(exchangeRateOf({ idrPerJpy: 0.009 }));
    expect(warning?.parameters).toMatchObject({ record: 110.2013, year: "2025", unit: "IDR/JPY" });
  });
});

it("the default is not remarked", () => {
  expect(pointersOf({})).toEqual([]);
});
