import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../../src/i18n/language.ts";
import { mutate } from "../../../tests/support/mutate.ts";
import { Random } from "../../../tests/support/random.ts";
import type { Example, Question } from "./question.ts";

const SEED = 20_261_127;

/** Every example as a line, good and bad, and the sample inventories. */
export function batches(estimates: readonly Example[], samples: string): Question[] {
  const random = new Random(SEED);
  const measures = [...new Set(estimates.map(({ path }) => path.slice("/v1/estimates/".length)))];
  const inventories = [
    ["street-lighting", "street-lights.csv"],
    ["air-conditioning", "air-conditioners.csv"],
  ] as const;
  const bodies = [
    ...measures.map((measure) => {
      const own = estimates.filter(({ path }) => path.endsWith(`/${measure}`));
      const lines = own.flatMap(({ value }) => [
        JSON.stringify(value),
        ...Array.from({ length: 5 }, () => mutate(random, value).text.replaceAll("\n", " ")),
      ]);
      return { measure, type: "application/x-ndjson", text: `${lines.join("\n")}\n` };
    }),
    ...inventories.map(([measure, file]) => ({
      measure,
      type: "text/csv",
      text: `${readFileSync(join(samples, file), "utf8").trimEnd()}\nx,y,z\n`,
    })),
    { measure: "street-lighting", type: "text/csv", text: "quantity;watts\n1;2,5\n" },
    { measure: "nothing", type: "text/csv", text: "quantity\n1\n" },
  ];
  const manners = ["", "?detail=full", "?detail=nothing"];
  return LANGUAGES.flatMap((language) =>
    bodies.flatMap(({ measure, type, text }) =>
      manners.flatMap((query) =>
        ["text/csv", "application/x-ndjson"].map((accept) => ({
          kind: "batches",
          method: "POST",
          path: `/v1/batches/${measure}${query}`,
          headers: { "content-type": type, accept, "accept-language": language },
          body: Buffer.from(text),
        })),
      ),
    ),
  );
}
