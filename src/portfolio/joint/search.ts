import type { Condition } from "./conditions";
import type { Incumbent } from "./incumbent";
import type { Relaxation } from "./relaxation";

/** More than sums of a few hundred numbers can be off, relative to their size. */
const MARGIN = 1e-9;

export interface SearchOptions {
  /** Whether sets with as many tonnes as the best are looked at for a smaller share. */
  readonly ties: boolean;
  /** Places of the tree that are looked at before the search gives up. */
  readonly places: number;
}

/**
 * Branch and bound over all sets that keep the conditions; members the prices are surest of are decided first, each the
 * way the prices would. True where the whole tree was seen or shut out.
 */
export function search(
  incumbent: Incumbent,
  tonnes: readonly number[],
  conditions: readonly Condition[],
  { prices, worth }: Relaxation,
  { ties, places }: SearchOptions,
): boolean {
  const order = [...tonnes.keys()].sort(
    (one, other) => Math.abs(worth[other] as number) - Math.abs(worth[one] as number) || one - other,
  );
  const twins = twinsOf(order, tonnes, conditions);
  const best = restOf(order, (member) => Math.max(0, worth[member] as number));
  const gains = conditions.map(({ parts }) => restOf(order, (member) => Math.max(0, parts[member] as number)));
  const margins = conditions.map(
    ({ constant, parts }) => MARGIN * parts.reduce((sum, part) => sum + Math.abs(part), Math.abs(constant)),
  );
  const slacks = Float64Array.from(conditions, ({ constant }) => constant);
  const taken = new Uint8Array(tonnes.length);
  let left = places;
  let held = 0;

  function visit(depth: number): void {
    if (left-- <= 0) return;
    let most = held + (best[depth] as number);
    for (let index = 0; index < slacks.length; index++) {
      const slack = slacks[index] as number;
      if (slack + ((gains[index] as Float64Array)[depth] as number) < -(margins[index] as number)) return;
      most += (prices[index] as number) * slack;
    }
    const reachable = Math.floor(most + MARGIN * (1 + Math.abs(most)));
    if (ties ? reachable < incumbent.tonnes : reachable <= incumbent.tonnes) return;
    if (depth === order.length) {
      incumbent.offer(taken);
      return;
    }
    const member = order[depth] as number;
    const twin = twins[depth] as number;
    // Of equal members the earlier is taken first; every other choice is one of these with the names exchanged.
    const mayTake = twin < 0 || taken[twin] === 1;
    const first = (worth[member] as number) > 0;
    if (!first) visit(depth + 1);
    if (mayTake) {
      put(member, 1);
      visit(depth + 1);
      put(member, -1);
    }
    if (first) visit(depth + 1);
  }

  function put(member: number, sign: 1 | -1): void {
    taken[member] = sign === 1 ? 1 : 0;
    held += sign * (tonnes[member] as number);
    for (let index = 0; index < slacks.length; index++) {
      const { parts } = conditions[index] as Condition;
      slacks[index] = (slacks[index] as number) + sign * (parts[member] as number);
    }
  }

  visit(0);
  return left > 0;
}

/** By depth, the sum over all members still to be decided. */
function restOf(order: readonly number[], part: (member: number) => number): Float64Array {
  const rest = new Float64Array(order.length + 1);
  for (let depth = order.length - 1; depth >= 0; depth--) {
    rest[depth] = (rest[depth + 1] as number) + part(order[depth] as number);
  }
  return rest;
}

/** By depth, the last member decided before that is the same in everything, or −1. */
function twinsOf(order: readonly number[], tonnes: readonly number[], conditions: readonly Condition[]): number[] {
  const last = new Map<string, number>();
  return order.map((member) => {
    const key = [tonnes[member], ...conditions.map(({ parts }) => parts[member])].join(" ");
    const twin = last.get(key) ?? -1;
    last.set(key, member);
    return twin;
  });
}
