/** Bytes collected before they are sent. */
const CAPACITY_BYTES = 262_144;
/** Longest text encoded at once: the encoder of a longer one asks the system for new pages each time. */
const PIECE_CHARACTERS = 8_192;
const BYTES_PER_CHARACTER = 3;

/** Collects text as bytes, to send many small results in one chunk. */
export class TextBuffer {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(CAPACITY_BYTES);
  #length = 0;
  #text = "";

  append(text: string): void {
    this.#text += text;
    if (this.#text.length >= PIECE_CHARACTERS) this.#encode();
  }

  /** Whether there is enough to send. */
  get isFull(): boolean {
    return this.#length >= CAPACITY_BYTES / 2;
  }

  /** All that was collected, for the caller to keep; undefined where there is nothing. */
  take(): Uint8Array | undefined {
    this.#encode();
    if (this.#length === 0) return undefined;
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #encode(): void {
    const needed = this.#length + this.#text.length * BYTES_PER_CHARACTER;
    if (needed > this.#bytes.byteLength) this.#grow(needed);
    this.#length += this.#encoder.encodeInto(this.#text, this.#bytes.subarray(this.#length)).written;
    this.#text = "";
  }

  /** A whole estimate can be longer than the buffer; it keeps the size, there will be more of them. */
  #grow(needed: number): void {
    const grown = new Uint8Array(needed);
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
