/** Largest line of a batch, in bytes. */
export const LINE_LIMIT_BYTES = 65_536;

/** Why a line could not be read. */
export type LineFault = "too-long" | "invalid-encoding";

/** A line without its `\n`, or what is wrong with it. */
export type Line = string | { readonly fault: LineFault };

const NEWLINE = 10;
const BYTE_ORDER_MARK = "\uFEFF";
const BYTES_PER_CHARACTER = 3;
const TOO_LONG: Line = { fault: "too-long" };
const INVALID: Line = { fault: "invalid-encoding" };

/**
 * Cuts a stream of bytes into lines of text. Holds at most one unfinished line, so memory stays flat whatever the length
 * of the stream; the whole lines of a chunk are decoded at once, and one by one only where one of them is not UTF-8.
 */
export class LineSplitter {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #encoder = new TextEncoder();
  readonly #unfinished = new Uint8Array(LINE_LIMIT_BYTES);
  #length = 0;
  #overflown = false;
  #started = false;
  #byteOrderMark = false;

  /** Whether the stream began with the mark some spreadsheets and editors write; known from the first line on. */
  get byteOrderMark(): boolean {
    return this.#byteOrderMark;
  }

  /** The lines a chunk ends. The chunk may be reused afterwards. */
  push(chunk: Uint8Array): Line[] {
    return this.#started ? this.#cut(chunk) : this.#start(this.#cut(chunk));
  }

  /** The last line, where the stream does not end with a newline. */
  end(): Line[] {
    const lines = this.#length > 0 || this.#overflown ? [this.#takeUnfinished()] : [];
    return this.#started ? lines : this.#start(lines);
  }

  #start(lines: Line[]): Line[] {
    const [first] = lines;
    if (first === undefined) return lines;
    this.#started = true;
    if (typeof first !== "string" || !first.startsWith(BYTE_ORDER_MARK)) return lines;
    this.#byteOrderMark = true;
    return [first.slice(BYTE_ORDER_MARK.length), ...lines.slice(1)];
  }

  #cut(chunk: Uint8Array): Line[] {
    const first = chunk.indexOf(NEWLINE);
    if (first < 0) {
      this.#keep(chunk);
      return [];
    }
    const lines: Line[] = [];
    let start = 0;
    if (this.#length > 0 || this.#overflown) {
      this.#keep(chunk.subarray(0, first));
      lines.push(this.#takeUnfinished());
      start = first + 1;
    }
    const end = chunk.lastIndexOf(NEWLINE);
    if (end >= start) this.#decodeWhole(chunk.subarray(start, end), lines);
    this.#keep(chunk.subarray(end + 1));
    return lines;
  }

  #keep(bytes: Uint8Array): void {
    if (this.#length + bytes.byteLength > LINE_LIMIT_BYTES) {
      this.#overflown = true;
      return;
    }
    this.#unfinished.set(bytes, this.#length);
    this.#length += bytes.byteLength;
  }

  #takeUnfinished(): Line {
    const line = this.#overflown ? TOO_LONG : this.#decodeOne(this.#unfinished.subarray(0, this.#length));
    this.#length = 0;
    this.#overflown = false;
    return line;
  }

  #decodeWhole(bytes: Uint8Array, lines: Line[]): void {
    let text: string;
    try {
      text = this.#decoder.decode(bytes);
    } catch {
      this.#decodeEach(bytes, lines);
      return;
    }
    for (const line of text.split("\n")) lines.push(this.#isTooLong(line) ? TOO_LONG : line);
  }

  #decodeEach(bytes: Uint8Array, lines: Line[]): void {
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      lines.push(this.#decodeOne(bytes.subarray(start, end)));
      start = end + 1;
    }
    lines.push(this.#decodeOne(bytes.subarray(start)));
  }

  #decodeOne(bytes: Uint8Array): Line {
    if (bytes.byteLength > LINE_LIMIT_BYTES) return TOO_LONG;
    try {
      return this.#decoder.decode(bytes);
    } catch {
      return INVALID;
    }
  }

  #isTooLong(line: string): boolean {
    return (
      line.length * BYTES_PER_CHARACTER > LINE_LIMIT_BYTES && this.#encoder.encode(line).byteLength > LINE_LIMIT_BYTES
    );
  }
}
