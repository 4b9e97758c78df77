// Stands for src/reference/facts/all-facts.ts: the same rows, as text.
import text from "../.bundled/facts.txt";

export const FACTS = JSON.parse(text);
