import { deflated, inflated } from "../../formats/deflate";
import { decodeBase64url, encodeBase64url } from "./base64url";

/** How what follows it is packed; a later way has another one. */
export const VERSION = "1";
const LENGTH_CHARACTERS = 4;
const CHECK_BYTES = 6;
export const CHECK_CHARACTERS = 8;
const HEAD_CHARACTERS = VERSION.length + LENGTH_CHARACTERS + CHECK_CHARACTERS;

/** Far more than an estimate has groups for. */
export const MOST_UNPACKED_BYTES = 2 ** 20;

/** Why a packed text does not open. */
export type PackFault = "cut" | "altered" | "later";

export type Opened<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: PackFault };

/** A text as an address carries it: version, length, check, then the text made small, in the letters of base64url. */
export async function pack(text: string): Promise<string> {
  const data = encodeBase64url(await deflated(new TextEncoder().encode(text)));
  const length = encodeBase64url(Uint8Array.of(data.length >> 16, data.length >> 8, data.length));
  return VERSION + length + (await checkOf(length + data)) + data;
}

/**
 * The text again. What a mail program hangs onto an address or breaks it with changes nothing; one that was cut, or altered
 * in any letter, or packed by a later version, is told apart and not opened.
 */
export async function unpack(carried: string): Promise<Opened<string>> {
  const letters = carried.replace(/[^\w-]/g, "");
  if (letters.length < HEAD_CHARACTERS) return { ok: false, fault: "cut" };
  if (!letters.startsWith(VERSION)) return { ok: false, fault: /^[2-9]/.test(letters) ? "later" : "altered" };
  const length = letters.slice(VERSION.length, VERSION.length + LENGTH_CHARACTERS);
  const check = letters.slice(VERSION.length + LENGTH_CHARACTERS, HEAD_CHARACTERS);
  const [high = 0, middle = 0, low = 0] = decodeBase64url(length);
  const characters = high * 2 ** 16 + middle * 2 ** 8 + low;
  const data = letters.slice(HEAD_CHARACTERS, HEAD_CHARACTERS + characters);
  if (check !== (await checkOf(length + data))) {
    return { ok: false, fault: data.length < characters ? "cut" : "altered" };
  }
  const bytes = await inflated(decodeBase64url(data), MOST_UNPACKED_BYTES);
  return bytes === undefined ? { ok: false, fault: "altered" } : { ok: true, value: new TextDecoder().decode(bytes) };
}

/** What tells two packed texts apart, short enough to be compared by eye. */
export function checkValueOf(packed: string): string {
  return packed.slice(VERSION.length + LENGTH_CHARACTERS, HEAD_CHARACTERS);
}

/** The name under which a result with an inventory is saved. */
export function fileNameOf(measure: string, check: string): string {
  return `${measure}-${check}.html`;
}

async function checkOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(VERSION + text));
  return encodeBase64url(new Uint8Array(digest, 0, CHECK_BYTES));
}
