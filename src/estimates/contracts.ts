import type { Measure } from "../ledger/measure";
import type { Contract } from "../openapi/contract";
import { airConditioningContract } from "./air-conditioning/contract";
import { greenBuildingContract } from "./green-building/contract";
import { streetLightingContract } from "./street-lighting/contract";

/** The contract of each measure's estimate. */
export const ESTIMATE_CONTRACTS: Readonly<Record<Measure, Contract>> = {
  "air-conditioning": airConditioningContract,
  "green-building": greenBuildingContract,
  "street-lighting": streetLightingContract,
};
