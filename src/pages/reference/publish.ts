// Read when the files of the Worker are laid out, and by tests; the Worker itself does not import it.
import { callsOf, type DocumentWithPaths } from "./calls";
import { type Samples, samplesOf } from "./samples";

/** The samples of every operation, by method and path as the document has them. */
export function sampleFile(document: DocumentWithPaths): string {
  const samples = callsOf(document).map((call): [string, Samples] => [`${call.method} ${call.path}`, samplesOf(call)]);
  return JSON.stringify(Object.fromEntries(samples));
}
