import type { Language } from "../../src/i18n/language";
import type { Measure } from "../../src/ledger/measure";
import type { Inventory } from "../../src/pages/inventory/inventory";
import { readAnswers } from "../../src/pages/upload/file-answers";
import { type OpenQuestions, type ReadFile, readInventory } from "../../src/pages/upload/read-inventory";

export interface Reading {
  readonly measure?: Measure;
  readonly fields?: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly currency?: string;
}

/** Reads a file as the page does. */
export function readFile(file: string | Uint8Array, reading: Reading = {}): Promise<ReadFile> {
  const { measure = "street-lighting", fields = {}, language = "en", currency } = reading;
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  return readInventory(bytes, { measure, answers: readAnswers(fields), currency, language });
}

export async function inventoryOf(file: string | Uint8Array, reading?: Reading): Promise<Inventory> {
  const read = await readFile(file, reading);
  if (read.kind !== "inventory") throw new Error(JSON.stringify(read));
  return read.inventory;
}

export async function questionsOf(file: string | Uint8Array, reading?: Reading): Promise<OpenQuestions> {
  const read = await readFile(file, reading);
  if (read.kind !== "questions") throw new Error(JSON.stringify(read));
  return read.questions;
}

export async function faultsOf(file: string | Uint8Array, reading?: Reading): Promise<string[]> {
  const read = await readFile(file, reading);
  if (read.kind !== "faults") throw new Error(JSON.stringify(read));
  return read.faults.map(({ text }) => text);
}
