import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildBundle } from "../worker/build.ts";
import { ROOT } from "../worker/root.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";
import { checkOut } from "./same/check-out.ts";
import { type Difference, differenceOf } from "./same/compare.ts";
import { crawl } from "./same/crawl.ts";
import type { Question } from "./same/question.ts";
import { questionsOf } from "./same/questions.ts";
import { type Answer, send } from "./same/send.ts";

/**
 * Whether another commit serves the same bytes as the working tree: documents, answers, batches, pages, problems. Both
 * services run side by side and are asked the same. `npm run check:same -- <commit>`; ends with 1 where anything differs.
 */
const SHOWN_DIFFERENCES = 25;
const AT_ONCE = 4;

const [commit] = process.argv.slice(2);
if (commit === undefined) {
  console.error("Which commit? npm run check:same -- <commit>");
  process.exit(2);
}

const nameOf = (reference: string) =>
  execFileSync("git", ["rev-parse", "--short", reference], { cwd: ROOT }).toString().trim();

const earlier = checkOut(ROOT, commit);
const services: RunningWorker[] = [];
try {
  for (const tree of [earlier.directory, ROOT]) services.push(await serve(buildBundle({ tree }), { tree }));
  const [before, after] = services as [RunningWorker, RunningWorker];
  const asked = questionsOf(join(earlier.directory, "openapi/openapi.json"), join(earlier.directory, "samples"));
  const found = new Map<string, { equal: number; different: number }>();
  const differences: { question: Question; difference: Difference }[] = [];

  const compare = async (question: Question): Promise<Answer> => {
    const [answer, other] = await Promise.all([send(before, question), send(after, question)]);
    const difference = differenceOf(answer, other);
    const count = found.get(question.kind) ?? { equal: 0, different: 0 };
    found.set(question.kind, count);
    if (difference === undefined) count.equal++;
    else {
      count.different++;
      differences.push({ question, difference });
    }
    return answer;
  };

  await inParallel(asked, compare);
  const pages = await crawl(compare, AT_ONCE);

  const added = differences.filter(({ difference }) => difference.addsOnly);
  const shown = [...differences.filter(({ difference }) => !difference.addsOnly), ...added];
  for (const { question, difference } of shown.slice(0, SHOWN_DIFFERENCES)) {
    const body = question.body === undefined ? "" : ` ${question.body.subarray(0, 160)}`;
    console.log(`\n${question.method} ${question.path} ${JSON.stringify(question.headers)}${body}`);
    console.log(`  ${difference.where}\n  - ${difference.before}\n  + ${difference.after}`);
  }
  if (differences.length > SHOWN_DIFFERENCES) console.log(`\n… and ${differences.length - SHOWN_DIFFERENCES} more`);
  console.log(`\n${nameOf(commit)} against the working tree at ${nameOf("HEAD")}:`);
  for (const [kind, { equal, different }] of found) console.log(`  ${kind}: ${equal} equal, ${different} different`);
  if (pages.left > 0) console.log(`  ${pages.left} addresses found on pages were not asked.`);
  console.log(`${differences.length} differences, ${added.length} of them only add to JSON`);
  if (differences.length > 0) process.exitCode = 1;
} finally {
  for (const service of services) await service.stop();
  earlier.remove();
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const waiting = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}
