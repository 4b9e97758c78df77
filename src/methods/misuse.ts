import type { FUNCTIONS, FunctionName } from "./functions";

type Takes = { readonly [Name in FunctionName]: (typeof FUNCTIONS)[Name]["takes"] };

/** Functions that take one number of values only. */
type Exact = { [Name in FunctionName]: Takes[Name][1] extends Takes[Name][0] ? Name : never }[FunctionName];

/** How many values stand before the parenthesis that ends a call. */
type CountOf<
  Rest extends string,
  Open extends unknown[] = [],
  Values extends unknown[] = [unknown],
> = Rest extends `${infer Character}${infer Tail}`
  ? Character extends "("
    ? CountOf<Tail, [...Open, unknown], Values>
    : Character extends ")"
      ? Open extends [unknown, ...infer Outer]
        ? CountOf<Tail, Outer, Values>
        : Values["length"]
      : Character extends ","
        ? CountOf<Tail, Open, Open extends [] ? [...Values, unknown] : Values>
        : CountOf<Tail, Open, Values>
  : never;

type MisuseOf<Formula extends string, Name extends Exact> = Formula extends `${string}${Name}(${infer Rest}`
  ? CountOf<Rest> extends Takes[Name][0]
    ? MisuseOf<Rest, Name>
    : `${Name} does not take ${CountOf<Rest>} values`
  : never;

/** What is wrong with the calls of a formula. Of a text that is only put together at start-up, that is seen then. */
type Misuse<Formula extends string> =
  Record<never, unknown> extends Record<Formula, unknown> ? never : { [Name in Exact]: MisuseOf<Formula, Name> }[Exact];

/** A line with a misused function lacks what no line can have; the compiler says its name. */
type Checked<Line> = Line extends readonly [unknown, unknown, infer Formula extends string, unknown]
  ? [Misuse<Formula>] extends [never]
    ? Line
    : Line & Readonly<Record<Misuse<Formula>, never>>
  : Line;

/** What is asked of the steps of a sheet beside their form: `floor(a, b)` is no formula. */
export type CheckedSteps<Steps extends readonly unknown[]> = { readonly [Index in keyof Steps]: Checked<Steps[Index]> };
