import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { filledFormula, readableFormula } from "../text/readable-formula";
import { Fold } from "./fold";

/** The calculation, line by line: the formula, the numbers put in, the value. The screen and the workbook have it, not paper. */
export function CalculationSection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const values = new Map(answer.calculation.map(({ symbol, value }) => [symbol, value]));
  return (
    <section class="calculation">
      <Fold id="calculation" summary={reader.in("pageMemo", "calculation", { count: answer.calculation.length })}>
        <p class="note">{reader.in("pageResult", "calculationNote")}</p>
        <ol>
          {answer.calculation.map(({ symbol, label, formula, value, unit }) => (
            <li>
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
