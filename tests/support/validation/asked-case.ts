import type { ValidationCase } from "./figure";

/** A published case that is already written as a request, with the figures that were printed. */
export interface AskedCase {
  readonly id: string;
  readonly topic: string;
  /** Its name and, somewhere in it, its address. */
  readonly source: string;
  readonly path: string;
  readonly request: object;
  readonly checks: readonly { readonly path: string; readonly want: number; readonly relTolerance: number }[];
  readonly note?: string;
}

export const isAsked = (given: object): given is AskedCase => "checks" in given;

/** The topics in words. */
const TOPICS: Readonly<Record<string, string>> = {
  street: "street lights",
  ac: "air conditioners",
  building: "green buildings",
  tkdn: "local content",
  issuance: "credits and their split",
};

const ADDRESS = /https?:\/\/[^\s:]+(?::\/\/)?[^\s]*?(?=[:,]?(?:\s|$))/;

export function askedCase({ id, topic, source, path, request, checks, note }: AskedCase): ValidationCase {
  const url = ADDRESS.exec(source)?.[0] ?? null;
  const name = url === null ? source : source.replace(url, "").replace(/^[\s:]+|\s+$/g, "");
  return {
    id,
    title: TOPICS[topic] ?? topic,
    source: name,
    url,
    ...(note !== undefined && { note }),
    figures: checks.map((check) => ({
      what: check.path,
      path,
      request,
      printed: check.want,
      unit: unitOf(check.path),
      tolerance: Math.abs(check.want) * check.relTolerance,
      read: (answer: unknown) => valueAt(answer, check.path),
    })),
  };
}

function valueAt(answer: unknown, path: string): number | undefined {
  return path.split(".").reduce((value, part) => (value as Record<string, unknown> | undefined)?.[part], answer) as
    | number
    | undefined;
}

/** The unit a field's name ends with. */
function unitOf(path: string): string {
  if (/Mwh$/.test(path)) return "MWh";
  if (/Tco2$|credits$/.test(path)) return "tCO2";
  if (/Years$/.test(path)) return "yr";
  if (/Percent$/.test(path)) return "%";
  return /amount$/.test(path) ? "IDR" : "";
}
