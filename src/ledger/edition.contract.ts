import { z } from "@hono/zod-openapi";
import { text } from "./answer-fields.contract";

export const editionSchema = z
  .strictObject({
    release: text("The release of the service.", 40),
    referenceData: z
      .string()
      .length(12)
      .regex(/^[0-9a-f]{12}$/)
      .openapi({ description: "Content hash of the reference data, 12 hexadecimal digits." }),
  })
  .openapi("Edition", {
    description:
      "The release and the reference data an answer rests on. The same request to the same edition gives the same figures.",
  });
