import { putAt } from "../../../src/links/put-at";

interface Listed {
  readonly name: string;
  readonly symbol: string;
  readonly value: number;
  readonly unit: string;
  readonly origin: string;
}

/** One shaded input of a workbook. */
export interface ShadedInput {
  readonly symbol: string;
  /** Field of the request, as the sheet says it. */
  readonly field: string;
  readonly value: number | string;
}

/** A request one input of which has another value, and what the cell says then. */
export interface Change<Input extends ShadedInput> {
  readonly request: Record<string, unknown>;
  readonly entered: number | string;
  /** Of shares that add up to one, the share that takes the rest, and what its cell says then. */
  readonly beside?: { readonly input: Input; readonly entered: number } | undefined;
}

/** Every value a test enters for an input, each with the request that states it. */
export function changesOf<Input extends ShadedInput>(
  request: object,
  assumptions: readonly Listed[],
  inputs: readonly Input[],
  input: Input,
): Change<Input>[] {
  if (typeof input.value === "string") return answersTo(request, input);
  const value = otherValue(input.symbol, input.value);
  const changed = structuredClone(request) as Record<string, unknown>;
  const base = input.symbol.replace(/(_\d+)+$/, "");
  const beside = SHARE.test(input.field) ? shareBeside(inputs, input, value) : undefined;
  if (base === "beta") {
    putAt(changed, input.field, value === 0 ? "abonemen" : "metered");
  } else if (/^[tp]_s\d+$/.test(base)) {
    putSchedule(changed, inputs, input.symbol, value);
  } else if (/^[nr]_step\d+$/.test(base)) {
    putAt(changed, "subsidy.rules.ratioCapSteps", stepsWith(inputs, input.symbol, value));
  } else if (GIVEN[base] !== undefined) {
    putAt(changed, `${GIVEN[base]}.amount`, value);
  } else if (/^(K_other|dOM)$/.test(base)) {
    putAt(changed, input.field, { amount: value, currency: base === "dOM" ? "IDR" : "JPY" });
  } else if (ROAD[base] !== undefined) {
    putAt(changed, `groups.${Number(/_(\d+)$/.exec(input.symbol)?.[1] ?? 1) - 1}.road.${ROAD[base]}`, value);
  } else if (/^eta_(BAU|RE)$/.test(base) && at(changed, input.field) === undefined) {
    // Of a default only the value is listed; it is one of the metric of the new unit.
    const { metric } = at(changed, input.field.replace(/\w+$/, "project")) as { metric: string };
    putAt(changed, input.field, { value, metric });
  } else if (isObjectAt(changed, input.field)) {
    putAt(changed, `${input.field}.value`, value);
  } else {
    putWithSiblings(changed, assumptions, input.field);
    putAt(changed, input.field, value);
    if (beside !== undefined) putAt(changed, beside.input.field, beside.entered);
  }
  return [{ request: changed, entered: value, beside }];
}

const SHARE = /^(building\.endUseShares\.\w+|allocation\.\d+\.share)$/;

/** The largest of the other shares has room for the rest. */
function shareBeside<Input extends ShadedInput>(inputs: readonly Input[], changed: Input, value: number) {
  const [input] = inputs
    .filter(({ field }) => SHARE.test(field) && field !== changed.field)
    .sort((one, other) => Number(other.value) - Number(one.value)) as [Input];
  return { input, entered: Number((Number(input.value) + Number(changed.value) - value).toPrecision(12)) };
}

const GIVEN: Readonly<Record<string, string>> = {
  K_total_given: "investment.total",
  K_elig_given: "investment.eligible",
  K_other_given: "investment.otherIncome",
  dOM_given: "investment.operationAndMaintenanceChangePerYear",
};

const ROAD: Readonly<Record<string, string>> = {
  Flux: "luminousFluxLm",
  UF: "utilisationFactor",
  MF: "maintenanceFactor",
  width: "widthM",
  spacing: "spacingM",
};

const WHOLE = /^(n|n_PJ|n_similar|n_step\d+|T)(_\d+)*$/;

/** Near enough to keep to every bound, far enough to move every figure. */
function otherValue(symbol: string, value: number): number {
  if (/^beta/.test(symbol)) return 1 - value;
  if (WHOLE.test(symbol)) return value > 100 ? Math.round(value * 0.93) : value + 1;
  if (/^t_s/.test(symbol)) return value - 0.5;
  if (value === 0) return /^dOM/.test(symbol) ? 1_234_567 : /^K_other/.test(symbol) ? 1_000_000 : 0.01;
  return Number((value * 0.93).toPrecision(6));
}

/** Every other answer to a question. */
function answersTo(request: object, { field, value }: ShadedInput): Change<never>[] {
  return ["yes", "no", "open"].flatMap((entered) => {
    if (entered === value) return [];
    const changed = structuredClone(request) as Record<string, unknown>;
    putAt(changed, field, entered === "open" ? undefined : entered === "yes");
    return [{ request: changed, entered }];
  });
}

function at(root: Record<string, unknown>, path: string): unknown {
  return path.split(".").reduce<unknown>((place, part) => (place as Record<string, unknown> | undefined)?.[part], root);
}

function isObjectAt(root: Record<string, unknown>, path: string): boolean {
  const found = at(root, path);
  return typeof found === "object" && found !== null;
}

/** Fields that stand together are stated together: those the request leaves out as the answer lists them. */
function putWithSiblings(root: Record<string, unknown>, assumptions: readonly Listed[], field: string): void {
  const parent = field.slice(0, field.lastIndexOf(".") + 1);
  if (!/^(building\.endUseShares|measures\.(envelope|controls))\./.test(parent)) return;
  for (const { name, value, origin } of assumptions) {
    if (name.startsWith(parent) && origin !== "request") putAt(root, name, value);
  }
}

/** The steps of a group's night, one after the other from six in the evening. */
function putSchedule(
  root: Record<string, unknown>,
  inputs: readonly ShadedInput[],
  symbol: string,
  value: number,
): void {
  const suffix = /^[tp]_s\d+(_\d+)?$/.exec(symbol)?.[1] ?? "";
  const enteredAt = (name: string) => (name === symbol ? value : inputs.find((input) => input.symbol === name)?.value);
  const steps: object[] = [];
  let minutes = 18 * 60;
  for (let number = 1; enteredAt(`t_s${number}${suffix}`) !== undefined; number++) {
    const from = minutes;
    minutes += Number(enteredAt(`t_s${number}${suffix}`)) * 60;
    steps.push({ from: clock(from), to: clock(minutes), level: enteredAt(`p_s${number}${suffix}`) });
  }
  putAt(root, `groups.${Number(suffix.slice(1) || 1) - 1}.schedule`, { steps });
}

/** The table of ratio caps; its first step counts from no similar project on. */
function stepsWith(inputs: readonly ShadedInput[], symbol: string, value: number): object[] {
  const enteredAt = (name: string) => (name === symbol ? value : inputs.find((input) => input.symbol === name)?.value);
  const caps = inputs.filter((input) => /^r_step\d+$/.test(input.symbol));
  return caps.map((_, index) => ({
    similarProjectsMin: enteredAt(`n_step${index + 1}`) ?? 0,
    ratioCap: enteredAt(`r_step${index + 1}`),
  }));
}

function clock(minutes: number): string {
  const of = (part: number) => String(part).padStart(2, "0");
  return `${of(Math.floor(minutes / 60) % 24)}:${of(Math.round(minutes) % 60)}`;
}
