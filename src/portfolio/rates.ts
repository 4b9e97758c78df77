import type { EstimateOptions } from "../estimates/options-schema";
import type { ElectricityRequest } from "../measures/electricity/schema";
import type { PortfolioMeasure, PortfolioRequest } from "./request-schema";

type SubsidyOptions = NonNullable<EstimateOptions["subsidy"]>;
type Rates = Pick<EstimateOptions, "electricity" | "exchangeRate" | "subsidy" | "discountRate">;

/** The measure's own request with the rates of the portfolio wherever it states none. */
export function withRates<Measure extends PortfolioMeasure>(
  { electricity, exchangeRate, subsidy, discountRate }: PortfolioRequest,
  { input, investment }: Measure,
): Measure["input"] {
  const rates: Rates = {
    electricity: mergeElectricity(electricity, input.electricity),
    exchangeRate: { ...exchangeRate, ...input.exchangeRate },
    subsidy: mergeSubsidy(subsidy, input.subsidy),
    discountRate: input.discountRate ?? discountRate,
  };
  return { ...input, ...rates, investment: investment ?? input.investment };
}

/** A factor of the portfolio belongs to its grid: who names another grid, basis or factor does not inherit it. */
function mergeElectricity(shared: ElectricityRequest = {}, own: ElectricityRequest = {}): ElectricityRequest {
  const { emissionFactorTco2PerMwh, emissionFactorYear, solarEmissionFactorTco2PerMwh, captive, ...rest } = shared;
  const choosesSupply = own.grid !== undefined || own.basis !== undefined || own.emissionFactorTco2PerMwh !== undefined;
  const supply = { emissionFactorTco2PerMwh, emissionFactorYear, solarEmissionFactorTco2PerMwh, captive };
  return { ...rest, ...(choosesSupply ? {} : supply), ...own };
}

/** A cap of the portfolio would silence a count of similar projects the measure states itself. */
function mergeSubsidy(shared: SubsidyOptions = {}, own: SubsidyOptions = {}): SubsidyOptions {
  const { ratioCap, ...rest } = shared;
  const inheritsCap = own.similarProjectCount === undefined;
  return {
    ...rest,
    ...(inheritsCap && ratioCap !== undefined && { ratioCap }),
    ...own,
    project: { ...shared.project, ...own.project },
  };
}
