import { utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";
import type { Reader } from "../../src/pages/reader";

export type ChosenFile = Parameters<Page["setInputFiles"]>[1];

const FORM = 'form[action^="/street-lighting"][enctype]';

/** Unfolds the upload on the first page, chooses a file and sends it. */
export async function upload(page: Page, reader: Reader, file: ChosenFile): Promise<void> {
  await page.goto(`/?lang=${reader.language}`);
  const card = page.locator(".card", { has: page.locator(FORM) });
  await card.getByText(reader.in("pageUpload", "summary")).click();
  await card.getByLabel(reader.in("pageUpload", "file")).setInputFiles(file);
  await card.getByRole("button", { name: reader.in("pageUpload", "submit") }).click();
  await page.waitForURL(/\/street-lighting/);
}

/** Chooses a file for each of two measures on the page of all three, with a cost for both, and sends them. */
export async function uploadTwo(page: Page, reader: Reader): Promise<void> {
  await page.goto(`/all?lang=${reader.language}`);
  const choose = async (measure: string, file: ChosenFile) => {
    const input = page.locator(`input[name="file.${measure}"]`);
    await page.locator("fieldset", { has: input }).locator("summary").click();
    await input.setInputFiles(file);
  };
  await choose("street-lighting", OFFICERS);
  await choose("air-conditioning", "samples/air-conditioners.csv");
  await page.locator('input[name="lampsCost"]').fill("900000000");
  await page.locator('input[name="unitsCost"]').fill("900000000");
  await page.locator('select[name="currency"]').selectOption("IDR");
  await page.getByRole("button", { name: reader.say("estimate"), exact: true }).click();
  await page.waitForURL(/inventory\.air-conditioning=1.*inventory\.street-lighting=1/);
}

/** A table from which nothing can be computed. */
export const WRONG = csv("lamps.csv", "quantity;systemWatts\nseribu;120,5\n");

/** A table that leaves something to be asked. */
export const ASKED = csv("asked.csv", "Ruas;Tiang;Jenis lampu;Kuat\nBraga;1.250;Petromaks;250\n");

export function csv(name: string, text: string | Uint8Array) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** An inventory as an officer has it: Indonesian headings, decimal commas as texts, sodium, mercury and unknown lamps. */
function officersWorkbook(): Buffer {
  const rows = [
    ["INVENTARIS PJU KOTA BANDUNG 2026"],
    [],
    [
      "No",
      "Nama Jalan",
      "Jumlah",
      "Jenis Lampu",
      "Daya (W)",
      "Daya sistem termasuk balas (W)",
      "Daya LED (W)",
      "Kecamatan",
    ],
    [1, "Jalan Braga", 94, "Natrium", 150, "", 70, "Sumur Bandung"],
    [2, "Jalan Soekarno-Hatta", 1255, "SON-T", 250, "", 120, "Buahbatu"],
    [3, "Jalan Asia Afrika", 167, "Natrium", 250, "", "120", "Sumur Bandung"],
    [4, "Jalan Dago", 292, "HPS", 250, "", 110, "Coblong"],
    [5, "Jalan Turangga", 47, "Merkuri", "", 140, "40,5", "Lengkong"],
    [6, "Jalan Burangrang", 67, "HPL-N", "", 140, "40,5", "Lengkong"],
    [7, "Jalan Cijerah", 83, "Merkuri", "", "140", "40,5", "Bandung Kulon"],
    [8, "Jalan Sekeloa", 58, "tidak diketahui", 125, "", 40, "Coblong"],
    [9, "Jalan Kopo", 101, "?", 150, "", 80, "Bojongloa"],
    [10, "Jalan Riau", 169, "Natrium", 150, "", 80, "Bandung Wetan"],
    [11, "Jalan Merdeka", "", "Natrium", 150, "", 80, "Sumur Bandung"],
    [12, "Jalan Supratman", 151, "Natrium", 333, "", 80, "Cibeunying"],
    ["", "JUMLAH", 2484],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "PJU");
  return Buffer.from(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

export const OFFICERS = {
  name: "inventaris pju.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: officersWorkbook(),
};

/** 200 kinds of equipment, no two of them alike. */
export const MANY_KINDS: Readonly<Record<string, ReturnType<typeof csv>>> = {
  "street-lighting": kinds(
    "name,quantity,existing.circuitWatts,project.systemWatts",
    (index) => `Jalan ${index},${index + 1},174,${80 + index}`,
  ),
  "air-conditioning": kinds(
    "name,facility,quantity,capacity.value,capacity.unit,project.value,project.metric",
    (index) => `Puskesmas ${index},clinic,${index + 1},${9000 + index},Btu/h,5,CSPF`,
  ),
};

function kinds(header: string, rowOf: (index: number) => string) {
  return csv("many.csv", [header, ...Array.from({ length: 200 }, (_, index) => rowOf(index))].join("\n"));
}

/** What a result of a file says: its sentence, its kinds and its figures. */
export async function figuresOf(page: Page): Promise<string> {
  const texts = await page.locator(".sentence, .groups td, .groups th, dd").allTextContents();
  return texts.join("|");
}
