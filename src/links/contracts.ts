import type { Measure } from "../ledger/measure";
import type { Contract } from "../openapi/contract";
import { airConditioningLinkContract, greenBuildingLinkContract, streetLightingLinkContract } from "./contract";

/** The contract of each measure's links. */
export const LINK_CONTRACTS: Readonly<Record<Measure, Contract>> = {
  "air-conditioning": airConditioningLinkContract,
  "green-building": greenBuildingLinkContract,
  "street-lighting": streetLightingLinkContract,
};
