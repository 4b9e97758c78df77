import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { filledFormula, readableFormula } from "../text/readable-formula";
import { hasManyKinds, ONE_OF_MANY } from "./on-paper";

/** The calculation, line by line: the formula, the numbers put in, the value. */
export function CalculationSection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const many = hasManyKinds(answer);
  const values = new Map(answer.calculation.map(({ symbol, value }) => [symbol, value]));
  return (
    <section class="calculation">
      <h2>{reader.in("pageResult", "calculation")}</h2>
      <p class="note">{reader.in("pageResult", "calculationNote")}</p>
      <details class="printed">
        <summary>{reader.in("pageResult", "calculationOpen", { count: answer.calculation.length })}</summary>
        <ol>
          {answer.calculation.map(({ symbol, label, formula, value, unit }) => (
            <li class={many && OF_A_KIND.test(symbol) ? ONE_OF_MANY : kindOf(symbol, formula)}>
              <span class="what">{label}</span>{" "}
              <code>
                {symbol} ={" "}
                {formula === undefined ? (
                  ""
                ) : (
                  <>
                    {readableFormula(formula)}{" "}
                    <span class="filled">= {filledFormula(formula, values, reader.language)}</span> ={" "}
                  </>
                )}
                <b>{`${reader.exact(value)} ${reader.unit(unit)}`.trim()}</b>
              </code>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** The symbol of a line of one kind of equipment ends in its number. */
const OF_A_KIND = /_\d+$/;

/** What paper leaves out: inputs stand among the assumptions, and a sum need not be printed in three currencies. */
function kindOf(symbol: string, formula: string | undefined): string | undefined {
  if (formula === undefined) return "input";
  return /_(?:IDR|JPY|USD)$/.test(symbol) ? "conversion" : undefined;
}
