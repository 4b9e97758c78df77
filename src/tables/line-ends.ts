const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;

/** Puts line feeds where lines end with a carriage return alone, as Excel's "CSV (Macintosh)" writes them. */
export class LineFeeds {
  /** Whether they do; unknown until the first line ends. */
  #bare: boolean | undefined;

  /** The same chunk, changed in place. */
  in(chunk: Uint8Array): Uint8Array {
    this.#bare ??= endsWithBareReturn(chunk);
    if (!this.#bare) return chunk;
    let at = chunk.indexOf(CARRIAGE_RETURN);
    for (; at >= 0; at = chunk.indexOf(CARRIAGE_RETURN, at + 1)) chunk[at] = LINE_FEED;
    return chunk;
  }
}

/** Whether the first line outside quotes ends so; undefined where none has ended yet. */
function endsWithBareReturn(chunk: Uint8Array): boolean | undefined {
  let quoted = false;
  for (const [index, byte] of chunk.entries()) {
    if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && byte === LINE_FEED) return false;
    else if (!quoted && byte === CARRIAGE_RETURN && index + 1 < chunk.length) return chunk[index + 1] !== LINE_FEED;
  }
  return undefined;
}
