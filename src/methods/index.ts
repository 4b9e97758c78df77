import * as airConditioning from "./air-conditioning";
import * as allocation from "./allocation";
import * as cashFlow from "./cash-flow";
import * as cityShare from "./city-share";
import * as crediting from "./crediting";
import * as electricity from "./electricity";
import * as exchange from "./exchange";
import * as grant from "./grant";
import * as greenBuilding from "./green-building";
import * as localContent from "./local-content";
import type { Method } from "./method";
import * as money from "./money";
import * as monitoring from "./monitoring";
import * as refrigerant from "./refrigerant";
import * as streetLighting from "./street-lighting";
import * as streetLightingPeak from "./street-lighting-peak";
import * as twoPartTariff from "./two-part-tariff";

const SHEETS = [
  electricity,
  crediting,
  airConditioning,
  refrigerant,
  streetLighting,
  streetLightingPeak,
  greenBuilding,
  grant,
  exchange,
  cityShare,
  money,
  twoPartTariff,
  cashFlow,
  localContent,
  monitoring,
  allocation,
];

function isMethod(candidate: unknown): candidate is Method {
  return typeof candidate === "object" && candidate !== null && "evaluate" in candidate;
}

function methodsIn(value: unknown): Method[] {
  if (isMethod(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(methodsIn);
}

/** Every sheet of the product, for the glossary, the documentation and the tests. */
export const METHODS: readonly Method[] = SHEETS.flatMap((sheets) => methodsIn({ ...sheets }));
