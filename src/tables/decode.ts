/** Marks at the beginning of a text that say how it is written. */
const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Control characters no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const NOT_IN_WINDOWS_1252 = /[\x81\x8d\x8f\x90\x9d]/;

/** Characters of Japanese, each with another one beside it: accents stand alone among letters. */
const PAIRED = /[^\0-\x7f]{2,}/g;
const FOREIGN = /[^\0-\x7f]/g;

/** The text of a file in whichever encoding a spreadsheet wrote it; undefined where it is none. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decodeMarked(bytes) ?? decode(bytes, "utf-8") ?? decodeUnmarked(bytes);
  const read = text?.includes("\0") ? decodeWide(bytes) : text;
  return read === undefined || BINARY.test(read) ? undefined : read;
}

function decodeMarked(bytes: Uint8Array): string | undefined {
  const found = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return found && decode(bytes, found.encoding);
}

/** UTF-16 without a mark has a nought in every second byte of a Latin text. */
function decodeWide(bytes: Uint8Array): string | undefined {
  const first = bytes.indexOf(0);
  return decode(bytes, first % 2 === 1 ? "utf-16le" : "utf-16be");
}

/** Of the code pages of Excel in Japan and in Indonesia, the one that gives words. */
function decodeUnmarked(bytes: Uint8Array): string | undefined {
  const japanese = decode(bytes, "shift_jis");
  const western = decode(bytes, "windows-1252");
  if (japanese === undefined || western === undefined) return japanese ?? western;
  if (NOT_IN_WINDOWS_1252.test(western)) return japanese;
  const paired = (japanese.match(PAIRED) ?? []).join("").length;
  const foreign = (japanese.match(FOREIGN) ?? []).length;
  return paired * 2 > foreign ? japanese : western;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
