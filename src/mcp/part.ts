import { z } from "@hono/zod-openapi";
import { requireAsset } from "../http/asset";
import type { AppContext } from "../http/environment";
import { validateBody } from "../http/validate";
import type { Language } from "../i18n/language";
import { PARTS_FILE } from "./files";

/** The JSON Schema of a part of a request that tools only name. */
export async function readPart(c: AppContext, input: unknown, language: Language): Promise<object> {
  const parts: Readonly<Record<string, object>> = await (await requireAsset(c, PARTS_FILE)).json();
  const { name } = validateBody(z.strictObject({ name: z.enum(Object.keys(parts)) }), input, language);
  return parts[name] as object;
}
