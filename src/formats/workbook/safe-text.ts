/** XML 1.0 has no such characters, however they are written: of control characters only tab and line ends, no half of a pair. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** A reader takes `_x0041_` in a cell for the character of that number. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** The writer would make an error of a text that looks like one. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!|EXTERNAL!)$/;
/** Most characters of a cell. */
const LONGEST = 32_767;

/** A text as the properties of a document may hold it. */
export function writableText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "\uFFFD");
}

/** A text as a cell may hold it, so that every reader shows what was written. */
export function cellText(text: string): string {
  const writable = writableText(text);
  const whole = (ERROR.test(writable) ? `${writable} ` : writable).replace(ESCAPE, "_x005F_");
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1)}…`;
}
