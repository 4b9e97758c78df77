import { BarChart, PATTERNS, type Pattern } from "../charts/bar-chart";
import { pathOf } from "../forms/measure-form";
import type { Query } from "../forms/read-form";
import { seeOther } from "../inventory/inventory-page";
import { Layout } from "../layout";
import { PAGE_MEASURES } from "../measures/all";
import { answerPage, type PageContext, withSent } from "../page-context";
import { PAGE_PATHS } from "../page-paths";
import { MemoHead } from "../result/memo-head";
import { Lead, wayOf } from "../result/way";
import { readUpload } from "../upload/read-upload";
import { type Comparison, compare } from "./compared";
import { ComparisonTable, creditBars, nameOf } from "./comparison-table";
import { COMPARE_PARAMETER } from "./kept";
import { carried, comparisonOf, NO_PLACE, readVariants, type Variant } from "./variants";

/** A comparison that is sent by a form, for its results are too long for an address. */
export async function postedComparison(context: PageContext): Promise<Response> {
  const sent = await readUpload(context.c, []);
  const posted = withSent(context, sent?.fields ?? {});
  const way = wayOf(posted, PAGE_PATHS.compare, posted.query);
  return "href" in way ? seeOther(way.href) : comparePage(posted);
}

/** Two to six results side by side, of which one will be built; with fewer it says how to add one. */
export async function comparePage(context: PageContext): Promise<Response> {
  const { c, reader, origin, path, query } = context;
  const { variants, spoilt } = await readVariants(query, reader.language);
  const comparison = variants.length < 2 ? undefined : await compare(context, variants);
  const title = reader.in("pageResult", "compareTitle");
  const description = reader.in("pageResult", "compareText");
  const posts = "sent" in wayOf(context, path, query);
  const problems = comparison?.refused.map(({ problem }) => problem) ?? [];
  return answerPage(
    c,
    <Layout {...{ reader, origin, path, query, posts, title, description }}>
      <article class="result">
        <h1>{title}</h1>
        <MemoHead reader={reader} request={{}} />
        <p class="lead">{description}</p>
        <Remarks context={context} spoilt={spoilt} comparison={comparison} />
        {comparison === undefined || comparison.compared.length < 2 ? (
          ""
        ) : (
          <>
            <BarChart
              id="variants"
              title={reader.in("pageResult", "creditable")}
              bars={creditBars(reader, comparison.compared).map((bar, index) => ({
                ...bar,
                pattern: PATTERNS[index % PATTERNS.length] as Pattern,
              }))}
            />
            <ComparisonTable reader={reader} comparison={comparison} />
          </>
        )}
        <VariantList context={context} variants={variants} />
      </article>
    </Layout>,
    problems.length === 0 ? 200 : problems.some(({ status }) => status === 429) ? 429 : 422,
  );
}

interface RemarksProps {
  readonly context: PageContext;
  readonly spoilt: readonly string[];
  readonly comparison: Comparison | undefined;
}

/** What is not in the comparison, and why. */
function Remarks({ context: { reader, query }, spoilt, comparison }: RemarksProps) {
  const texts = [
    ...(query[NO_PLACE] === undefined ? [] : [reader.in("pageResult", "compareFull")]),
    ...(spoilt.length === 0 ? [] : [reader.in("pageResult", "compareSpoilt", { count: reader.exact(spoilt.length) })]),
    ...(comparison?.refused ?? []).map(({ variant, problem }) => `${nameOf(reader, variant)}: ${problem.detail}`),
  ];
  if (texts.length === 0) return null;
  return (
    <div class="errors" role="alert">
      {texts.map((text) => (
        <p>{text}</p>
      ))}
    </div>
  );
}

/** Each variant with its own result and the comparison without it, and the ways to one more. */
function VariantList({ context, variants }: { context: PageContext; variants: readonly Variant[] }) {
  const { reader, query } = context;
  const collected: Query = variants.length === 0 ? {} : { [COMPARE_PARAMETER]: carried(variants) };
  const waiting = query[NO_PLACE] ?? [];
  const without = (left: Variant) =>
    comparisonOf(
      variants
        .filter((each) => each !== left)
        .map(({ address }) => address)
        .concat(waiting),
    );
  return (
    <section class="again">
      <h2>{reader.in("pageResult", "variants")}</h2>
      <ul class="variants">
        {variants.map((variant) => (
          <li>
            {nameOf(reader, variant)}{" "}
            <Lead reader={reader} way={formOf(wayOf(context, variant.path, { ...variant.query, ...collected }))}>
              {reader.in("pageResult", "changeVariant")}
            </Lead>{" "}
            <Lead reader={reader} way={wayOf(context, PAGE_PATHS.compare, without(variant))}>
              {reader.in("pageResult", "leaveOutVariant")}
            </Lead>
          </li>
        ))}
      </ul>
      <h2>{reader.in("pageResult", "addVariant")}</h2>
      <ul class="downloads">
        {Object.values(PAGE_MEASURES).map(({ form }) => (
          <li>
            <Lead reader={reader} way={wayOf(context, pathOf(form), collected)}>
              {reader.in("pageResult", `title.${form.id}`)}
            </Lead>
          </li>
        ))}
        <li>
          <Lead reader={reader} way={wayOf(context, PAGE_PATHS.all, collected)}>
            {reader.say("allTitle")}
          </Lead>
        </li>
      </ul>
    </section>
  );
}

/** A link goes to where the result is changed. */
function formOf(way: ReturnType<typeof wayOf>): ReturnType<typeof wayOf> {
  return "href" in way ? { href: `${way.href}#form` } : way;
}
