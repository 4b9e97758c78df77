import { comparisonRoute } from "../../comparisons/route";
import { askApi } from "../ask-api";
import { BarChart, PATTERNS, type Pattern } from "../charts/bar-chart";
import { pathOf } from "../forms/measure-form";
import { Layout } from "../layout";
import { PAGE_MEASURES } from "../measures/all";
import { answerPage, type PageContext } from "../page-context";
import type { Reader } from "../reader";
import { type ComparisonAnswer, ComparisonTable, nameOf } from "./comparison-table";
import { COMPARE_PARAMETER, carried, readVariants, type Variant } from "./variants";

/** Two to six results side by side, of which one will be built; with fewer it says how to add one. */
export async function comparePage(context: PageContext): Promise<Response> {
  const { app, c, reader, query } = context;
  const variants = readVariants(query, reader.language);
  const asked =
    variants.length < 2
      ? undefined
      : await askApi<ComparisonAnswer>(app, c, comparisonRoute, {
          variants: variants.map(({ letter, filled: { form, request } }) => ({
            id: letter,
            measure: form.id,
            input: request,
          })),
        });
  const title = reader.in("pageResult", "compareTitle");
  const { origin, path } = context;
  return answerPage(
    c,
    <Layout {...{ reader, origin, path, query }} title={title} description={reader.in("pageResult", "compareText")}>
      <article class="result">
        <h1>{title}</h1>
        <p class="lead">{reader.in("pageResult", "compareText")}</p>
        {asked?.ok ? (
          <>
            <CreditChart reader={reader} answer={asked.answer} />
            <ComparisonTable reader={reader} answer={asked.answer} />
          </>
        ) : asked === undefined ? (
          ""
        ) : (
          <p class="errors" role="alert">
            {asked.problem.detail}
          </p>
        )}
        <VariantList reader={reader} variants={variants} />
      </article>
    </Layout>,
    asked === undefined || asked.ok ? 200 : asked.problem.status === 429 ? 429 : 422,
  );
}

function CreditChart({ reader, answer }: { reader: Reader; answer: ComparisonAnswer }) {
  return (
    <BarChart
      id="variants"
      title={reader.in("pageResult", "creditable")}
      bars={answer.variants.map(({ id, measure, annual }, index) => ({
        label: nameOf(reader, id, measure),
        value: annual.creditableTco2,
        text: `${reader.exact(annual.creditableTco2)} ${reader.unit("tCO2/yr")}`,
        pattern: PATTERNS[index % PATTERNS.length] as Pattern,
      }))}
    />
  );
}

/** Each variant with its own result, and the ways to one more. */
function VariantList({ reader, variants }: { reader: Reader; variants: readonly Variant[] }) {
  const collected = variants.length === 0 ? {} : { [COMPARE_PARAMETER]: carried(variants) };
  return (
    <section>
      <h2>{reader.in("pageResult", "variants")}</h2>
      <ul>
        {variants.map(({ letter, filled: { form, link } }) => (
          <li>
            {nameOf(reader, letter, form.id)}{" "}
            <a href={`${reader.href(pathOf(form), { ...link, ...collected })}#form`}>
              {reader.in("pageResult", "changeVariant")}
            </a>
          </li>
        ))}
      </ul>
      <h2>{reader.in("pageResult", "addVariant")}</h2>
      <ul class="downloads">
        {Object.values(PAGE_MEASURES).map(({ form }) => (
          <li>
            <a href={reader.href(pathOf(form), collected)}>{reader.in("pageResult", `title.${form.id}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
