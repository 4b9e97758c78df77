import type { ElectricityRequest } from "../measures/electricity/schema";
import type { Dimension } from "./scenario";

interface WithElectricity {
  readonly electricity?: ElectricityRequest | undefined;
}

/** The published factor against the conservative one; a factor of the caller's own is set aside for both. */
export function emissionFactorDimension<Request extends WithElectricity>(): Dimension<Request> {
  return (["official", "conservative"] as const).map((basis) => ({
    id: basis,
    apply: (request: Request): Request => {
      const { emissionFactorTco2PerMwh: _own, ...electricity } = request.electricity ?? {};
      return { ...request, electricity: { ...electricity, basis } };
    },
  }));
}
