import { groupSuffix } from "../../ledger/groups";
import { assumptionsOf } from "../../ledger/quantity";
import { type Assumption, type Sourced, uniqueBySymbol } from "../../ledger/sourced";
import type { Capacity } from "./capacity";
import type { Efficiency } from "./efficiency";
import { type AirConditioningGroup, SHARED } from "./group";
import { UNITS } from "./inputs";

/** Every input of every group with its origin, in the order it enters the calculation. */
export function airConditioningAssumptions(groups: readonly AirConditioningGroup[]): Assumption[] {
  // Constants that all groups share are listed once.
  return uniqueBySymbol(groups.flatMap((group, index) => groupAssumptions(group, index, groupSuffix(groups, index))));
}

/** The capacity as stated and the constant that brought it to kilowatts. */
export function capacityAssumptions(
  { stated, symbol, unit, conversion }: Capacity,
  index: number,
  suffix: string,
): Assumption[] {
  const name = `groups.${index}.capacity`;
  return [
    { ...stated, name, symbol: symbol + suffix, unit },
    ...(conversion === undefined
      ? []
      : [{ ...conversion.constant, name, symbol: conversion.symbol, unit: conversion.unit }]),
  ];
}

function groupAssumptions({ inputs }: AirConditioningGroup, index: number, suffix: string): Assumption[] {
  const found: Assumption[] = [];
  const put = (field: string, symbol: string, unit: string, { value, origin, provenance }: Sourced) => {
    found.push({
      value,
      origin,
      provenance,
      name: `groups.${index}.${field}`,
      symbol: SHARED.has(symbol) ? symbol : symbol + suffix,
      unit,
    });
  };
  const putEfficiency = (field: string, { stated, symbol, unit, conversion }: Efficiency) => {
    put(field, symbol, unit, stated);
    for (const constant of conversion?.constants ?? []) put(field, constant.symbol, constant.unit, constant.sourced);
  };
  const { capacity, reference, stated } = inputs;
  const place = { index, suffix };
  found.push(...assumptionsOf(UNITS, { quantity: stated.quantity }, place));
  if (stated.metered === undefined) {
    found.push(...capacityAssumptions(capacity, index, suffix));
    found.push(...assumptionsOf(UNITS, { hours: stated.hours, loadFactor: stated.loadFactor }, place));
  } else {
    found.push(...assumptionsOf(UNITS, { metered: stated.metered }, place));
  }
  found.push(...assumptionsOf(UNITS, { remainingYears: stated.remainingYears }, place));
  putEfficiency("existing", inputs.existing);
  if (reference.stated !== undefined) putEfficiency("reference", reference.stated);
  if (reference.floor !== undefined) put("reference", reference.floor.symbol, "1", reference.floor.sourced);
  putEfficiency("project", inputs.project);
  return found;
}
