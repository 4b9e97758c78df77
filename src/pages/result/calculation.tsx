import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { filledFormula, readableFormula } from "../text/readable-formula";
import { Fold } from "./fold";
import { hasManyKinds, ONE_OF_MANY } from "./on-paper";

/** The calculation, line by line: the formula, the numbers put in, the value. */
export function CalculationSection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const many = hasManyKinds(answer);
  const values = new Map(answer.calculation.map(({ symbol, value }) => [symbol, value]));
  return (
    <section class="calculation">
      <Fold id="calculation" summary={reader.in("pageMemo", "calculation", { count: answer.calculation.length })}>
        <p class="note">{reader.in("pageResult", "calculationNote")}</p>
        <ol>
          {answer.calculation.map(({ symbol, label, formula, value, unit }) => (
            <li class={many && OF_A_KIND.test(symbol) ? ONE_OF_MANY : kindOf(symbol, unit, formula)}>
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
                <b>{reader.of(reader.exact(value), unit)}</b>
              </code>
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}

/** The symbol of a line of one kind of equipment ends in its number. */
const OF_A_KIND = /_\d+$/;

const OF_A_YEAR = /_y\d+$/;
const LONGEST_PRINTED = 200;

/** What paper leaves out: inputs stand among the assumptions, and money has a table of its own. */
function kindOf(symbol: string, unit: string, formula: string | undefined): string | undefined {
  if (formula === undefined) return "input";
  // The years stand in the table of the cash flow, and what runs over all of them in one long formula.
  if (OF_A_YEAR.test(symbol) || formula.length > LONGEST_PRINTED) return "of-year";
  // Money has its table and its picture; the workbook has every line.
  return /IDR|JPY|USD/.test(unit) ? "conversion" : undefined;
}
