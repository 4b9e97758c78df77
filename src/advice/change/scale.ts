import type { z } from "@hono/zod-openapi";
import type { Measure } from "../../ledger/measure";
import { numberAt } from "../../ledger/quantity";
import { withValueAt } from "../../ledger/with-value-at";
import type { MeasureRequests } from "../../measures/all";
import type { investmentSchema } from "../../money/investment-schema";
import type { Money } from "../../money/money";
import { type Domain, factorsOf, realNumbers, scaledCount } from "../search/domain";

type Investment = z.infer<typeof investmentSchema>;

/** A request of any measure, as far as its size and its cost go. */
export type Scalable<M extends Measure = Measure> = MeasureRequests[M] & {
  readonly investment?: Investment | undefined;
};

/** What of a building grows with its size. */
const OF_BUILDING = [
  "building.grossFloorAreaM2",
  "building.electricityMwhPerYear",
  "measures.solar.capacityKwp",
] as const;

/** What of the bill grows with the size of the measure. */
const OF_BILL = ["electricity.demandReductionKva"] as const;

/** How many units the groups of a request have; of a building its area, m². */
export function sizeOf(request: Scalable): number {
  if (!("groups" in request)) return request.building.grossFloorAreaM2;
  return request.groups.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** The factors a request may be scaled by: whole units of its groups, or any size of a building. */
export function quantityFactors(request: Scalable, from: number, to: number): Domain {
  if (!("groups" in request)) return realNumbers(from, to);
  const counts = request.groups.flatMap((group) => [group.quantity, projectQuantityOf(group) ?? group.quantity]);
  return factorsOf([...new Set(counts)], from, to);
}

/** New luminaires, where there are not as many as old ones. */
function projectQuantityOf(group: object): number | undefined {
  return numberAt(group, "project.quantity");
}

/** As many times the units, each group rounded up, at the same cost per unit and with the same mix. */
export function scaleQuantity<Request extends Scalable>(request: Request, factor: number): Request {
  if (!("groups" in request)) return scaleMoney(scaleFields(request, [...OF_BUILDING, ...OF_BILL], factor), factor);
  const groups = request.groups.map((group) => {
    const quantity = scaledCount(group.quantity, factor);
    const scaled = { ...scaleFields(group, ["meteredProjectMwhPerYear"], quantity / group.quantity), quantity };
    const projectQuantity = projectQuantityOf(group);
    if (projectQuantity === undefined) return scaled;
    return withValueAt(scaled, ["project", "quantity"], scaledCount(projectQuantity, factor));
  });
  const scaled = { ...request, groups };
  const grown = sizeOf(scaled) / sizeOf(request);
  return scaleMoney(scaleFields(scaled, OF_BILL, grown), grown);
}

/** Total and eligible cost times a factor. */
export function scaleCost<Request extends Scalable>(request: Request, factor: number): Request {
  return withAmounts(request, ["total", "eligible"], factor);
}

/** Cost, income, upkeep and single payments as far as they grow with the number of units. */
function scaleMoney<Request extends Scalable>(request: Request, factor: number): Request {
  const scaled = withAmounts(
    request,
    ["total", "eligible", "otherIncome", "operationAndMaintenanceChangePerYear"],
    factor,
  );
  const flows = scaled.investment?.otherCashFlows;
  if (flows === undefined) return scaled;
  const otherCashFlows = flows.map((flow) => ({ ...flow, amount: scaleAmount(flow.amount, factor) }));
  return { ...scaled, investment: { ...scaled.investment, otherCashFlows } };
}

type AmountField = "total" | "eligible" | "otherIncome" | "operationAndMaintenanceChangePerYear";

function withAmounts<Request extends Scalable>(
  request: Request,
  fields: readonly AmountField[],
  factor: number,
): Request {
  const { investment } = request;
  if (investment === undefined) return request;
  const scaled = fields.flatMap((field) => {
    const amount = investment[field];
    return amount === undefined ? [] : [[field, scaleAmount(amount, factor)] as const];
  });
  return { ...request, investment: { ...investment, ...Object.fromEntries(scaled) } };
}

/** Whole yen and rupiah, dollars in cents. */
function scaleAmount({ amount, currency }: Money, factor: number): Money {
  const unit = currency === "USD" ? 100 : 1;
  return { amount: Math.round(amount * factor * unit) / unit, currency };
}

function scaleFields<Request extends object>(request: Request, paths: readonly string[], factor: number): Request {
  return paths.reduce((scaled, path) => {
    const value = numberAt(scaled, path);
    return value === undefined ? scaled : withValueAt(scaled, path.split("."), value * factor);
  }, request);
}
