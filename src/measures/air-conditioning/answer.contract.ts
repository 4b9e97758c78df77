import { z } from "@hono/zod-openapi";
import { figure, text } from "../../ledger/answer-fields.contract";

const refrigerantSideSchema = z
  .strictObject({
    group: text("Group.", 120),
    units: z.enum(["existing", "project"]).openapi({ description: "Which units." }),
    refrigerant: text("Refrigerant.", 20),
    annualLeakTco2e: figure("Leakage in a year, tCO2e/yr.", 0.35),
    endOfLifeTco2e: figure("Loss once at the end of life, tCO2e.", 9.28),
    reportedToUnfccc: z.boolean().openapi({ description: "False for R-22, which is outside the UNFCCC basket." }),
  })
  .openapi("RefrigerantSide", { description: "Refrigerant of one kind of units." });
export const coBenefitsSchema = z
  .strictObject({
    refrigerant: z
      .strictObject({
        gwpSet: z.enum(["AR4", "AR5", "AR6"]).openapi({ description: "IPCC report of the potentials." }),
        credited: z.boolean().openapi({ description: "Always false: JCM does not credit refrigerant." }),
        sides: z.array(refrigerantSideSchema).max(400).openapi({ description: "Existing and project units by group." }),
        avoidedLeakTco2ePerYear: figure("Leakage avoided, gases reported under the UNFCCC, tCO2e/yr."),
        avoidedLeakOutsideUnfcccTco2ePerYear: figure("Leakage avoided, gases outside it, tCO2e/yr."),
      })
      .openapi("RefrigerantCoBenefit", { description: "What the change of refrigerant does; information only." })
      .optional(),
  })
  .openapi("CoBenefits", { description: "Effects that are reported but not credited." });
