import { recordOf } from "../reference/collections";
import type { Methodology } from "./estimate";

/** The JCM methodology whose form an estimate follows, as the reference data has it. */
export function methodologyOf(id: "ID_AM004" | "ID_AM020" | "VN_AM003", approach: string): Methodology {
  const record = recordOf("methodologies", id);
  return {
    id,
    title: record.title as string,
    approach,
    confidence: record.confidence,
    source: record.source,
    url: record.url,
  };
}
