import { batchContract, columnsContract, tableSchemaContract } from "./batches/contract";
import { comparisonContract } from "./comparisons/contract";
import { ESTIMATE_CONTRACTS } from "./estimates/contracts";
import { goalSeekContract } from "./goal-seek/contract";
import { LINK_CONTRACTS } from "./links/contracts";
import { localContentContract } from "./local-content/contract";
import { monitoringContract } from "./monitoring/contract";
import type { Contract } from "./openapi/contract";
import { portfolioContract } from "./portfolio/contract";
import { collectionContract, listContract, recordContract } from "./reference/contract";
import { healthContract } from "./service/health/contract";
import { operationListContract } from "./service/operations/contract";
import { problemDescriptionContract } from "./service/problem-description/contract";
import { subsidyContract } from "./subsidy/contract";

/** Every operation, in the order of the document. How each is answered is listed in app.ts. */
export const CONTRACTS: readonly Contract[] = [
  ...Object.values(ESTIMATE_CONTRACTS),
  ...Object.values(LINK_CONTRACTS),
  subsidyContract,
  localContentContract,
  goalSeekContract,
  comparisonContract,
  portfolioContract,
  monitoringContract,
  batchContract,
  columnsContract,
  tableSchemaContract,
  listContract,
  collectionContract,
  recordContract,
  operationListContract,
  healthContract,
  problemDescriptionContract,
];
