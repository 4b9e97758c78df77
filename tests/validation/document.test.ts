import { expect, it } from "vitest";
import { createApp } from "../../src/app";
import type { ValidationCase } from "../support/validation/figure";
import { PUBLISHED_CASES } from "../support/validation/published";
import { WORKED_EXAMPLES } from "../support/validation/worked";
import { type ComparedCase, documentText } from "./document";

const app = createApp();

async function compare({ figures, ...rest }: ValidationCase): Promise<ComparedCase> {
  const compared = figures.map(async (figure) => {
    const response = await app.request(figure.path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(figure.request),
    });
    const text = await response.text();
    const ours = response.status === 200 ? figure.read(JSON.parse(text)) : undefined;
    if (ours === undefined) throw new Error(`${rest.id}, ${figure.what}: ${response.status} ${text.slice(0, 400)}`);
    return { ...figure, ours };
  });
  return { ...rest, figures: await Promise.all(compared) };
}

const compareAll = (cases: readonly ValidationCase[]) => Promise.all(cases.map(compare));

it("docs/validation.md is what the API answers today", async () => {
  const text = documentText(await compareAll(PUBLISHED_CASES), await compareAll(WORKED_EXAMPLES));
  await expect(text).toMatchFileSnapshot("../../docs/validation.md");
});
