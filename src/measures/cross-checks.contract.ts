import { z } from "@hono/zod-openapi";
import { figure, passOrFail, ratingSource, text } from "../ledger/answer-fields.contract";
import { SMALL_SCALE_LIMIT_GWH } from "./street-lighting/cross-checks";

const illuminanceSchema = z
  .strictObject({
    group: text("Group.", 120),
    roadClass: text("Road class of SNI 7391.", 60),
    meanIlluminanceLx: figure("Mean illuminance, lx.", 13.4),
    requiredMinLx: figure("Required at least, lx.", 11),
    requiredMaxLx: figure("Upper end of the standard's range, lx.", 20),
    status: passOrFail,
    ...ratingSource,
  })
  .openapi("IlluminanceCheck", { description: "Whether a road stays as bright as the standard asks." });
export const crossChecksSchema = z
  .strictObject({
    amsIiL: z
      .strictObject({
        netSavedMwh: figure("Net electricity saved including grid losses, MWh/yr.", 827.3),
        reductionTco2: figure("Reductions by the CDM's form, tCO2/yr.", 719.8),
        transmissionLossFraction: figure("Technical grid losses, 0 to 1.", 0.1),
        withinSmallScaleLimit: z
          .boolean()
          .openapi({ description: `Whether the saving stays within ${SMALL_SCALE_LIMIT_GWH} GWh a year.` }),
        ...ratingSource,
      })
      .openapi("AmsIiLCheck", { description: "The same saving by CDM AMS-II.L: beside the JCM figure, not as it." })
      .optional(),
    otherApproach: z
      .strictObject({
        approach: z.enum(["rated-power", "efficacy-ratio"]).openapi({ description: "The approach not asked for." }),
        referenceMwh: figure("Its reference electricity, MWh/yr.", 899.7),
        reductionTco2: figure("Its reductions, tCO2/yr.", 421.94),
      })
      .openapi("OtherApproach", { description: "What the other approach would give; both treat dimming differently." })
      .optional(),
    illuminance: z.array(illuminanceSchema).max(200).optional().openapi({ description: "Roads that were described." }),
    interaction: z
      .strictObject({
        interactingSavingMwh: figure("Saving with interaction, MWh/yr.", 479.33),
        sumOfSingleSavingsMwh: figure(
          "Plain sum of the single savings, MWh/yr; always at least the interacting one.",
          511.19,
        ),
      })
      .openapi("InteractionCheck", { description: "Why savings of one building must not be added up." })
      .optional(),
  })
  .openapi("CrossChecks", { description: "The same question by another method." });
