/** How the Government of Japan is written in the three languages of the service, folded. */
const NAMES: ReadonlySet<string> = new Set([
  "government of japan",
  "the government of japan",
  "japanese government",
  "pemerintah jepang",
  "日本国政府",
  "日本政府",
]);

/** A holder's name as it is compared: width, case and spacing do not make another holder. */
export function foldHolder(holder: string): string {
  return holder.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** True where a holder is the Government of Japan, under any of its names. */
export function isGovernmentOfJapan(holder: string): boolean {
  return NAMES.has(foldHolder(holder));
}
