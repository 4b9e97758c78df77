import { LANGUAGES } from "../../../src/i18n/language.ts";
import { mutate } from "../../../tests/support/mutate.ts";
import { Random } from "../../../tests/support/random.ts";
import { type Example, JSON_TYPE, type Question } from "./question.ts";

const SPOILT_PER_EXAMPLE = 40;
const SEED = 20_261_127;

/** An example with one thing spoilt, many times over; the same each time it is run. */
export function spoilt({ method, path, value }: Example, position: number): Question[] {
  const random = new Random(SEED + position);
  return Array.from({ length: SPOILT_PER_EXAMPLE }, () => ({
    kind: "spoilt requests",
    method,
    path,
    headers: { "content-type": JSON_TYPE, "accept-language": random.pick(LANGUAGES) },
    body: Buffer.from(mutate(random, value).text),
  }));
}

/** Wrong in manners rather than in content. */
export function wrong(json: readonly Example[]): Question[] {
  const bodies = [
    "",
    "null",
    "[]",
    '"text"',
    "{",
    "{}",
    "[".repeat(5000),
    '{"__proto__":{}}',
    `{"name":"${"x".repeat(1_200_000)}"}`,
  ];
  const headers: Readonly<Record<string, string>>[] = [
    { "content-type": "text/plain" },
    { "content-type": `${JSON_TYPE}; charset=utf-16` },
    { "content-type": JSON_TYPE, accept: "image/png" },
    { "content-type": JSON_TYPE, "accept-language": "x;q=9,*;q=-1" },
    { "content-type": JSON_TYPE, "content-encoding": "gzip" },
  ];
  return LANGUAGES.flatMap((language) =>
    json
      .filter(({ path }, index) => json.findIndex((each) => each.path === path) === index)
      .flatMap(({ path, value }) => {
        const good = Buffer.from(JSON.stringify(value));
        const at = `${path}?lang=${language}`;
        const common = { kind: "refusals", path: at, method: "POST" };
        return [
          ...bodies.map((text) => ({ ...common, headers: { "content-type": JSON_TYPE }, body: Buffer.from(text) })),
          ...headers.map((each) => ({ ...common, headers: each, body: good })),
          { ...common, path: `${path}?lang=xx`, headers: { "content-type": JSON_TYPE }, body: good },
          ...["GET", "PUT", "DELETE", "OPTIONS", "HEAD"].map((method) => ({ ...common, method, headers: {} })),
        ];
      }),
  );
}
