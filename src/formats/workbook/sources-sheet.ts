import type { AnswerAssumption } from "./answer";
import { addressCell, type SheetWriter } from "./sheet";
import type { Words } from "./words";

/** Each source once, with what it is used for. */
export function writeSources(
  sheet: SheetWriter,
  assumptions: readonly AnswerAssumption[],
  { texts, word }: Words,
): void {
  const bySource = new Map<string, { line: AnswerAssumption; symbols: Set<string> }>();
  for (const line of assumptions) {
    const key = `${line.source}\n${line.url ?? ""}\n${line.confidence}`;
    const found = bySource.get(key) ?? { line, symbols: new Set<string>() };
    found.symbols.add(line.symbol);
    bySource.set(key, found);
  }
  sheet.title(texts.sources);
  sheet.note(texts.sourcesNote);
  sheet.heading(texts.source, texts.address, texts.confidence, texts.usedFor);
  for (const { line, symbols } of bySource.values()) {
    const { source, confidence } = line;
    const url = line.url ?? "";
    sheet.add(
      source === "request" ? word("origin", "request") : source,
      addressCell(url),
      word("confidence", confidence),
      [...symbols].join(", "),
    );
  }
}
