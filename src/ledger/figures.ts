import type { Run } from "../methods/method";

/** The figures of a year, for the whole estimate or one group. Unrounded, but for whole creditable tonnes. */
export interface AnnualFigures {
  readonly businessAsUsualMwh: number;
  readonly referenceMwh: number;
  readonly projectMwh: number;
  readonly savedMwh: number;
  readonly businessAsUsualTco2: number;
  readonly referenceTco2: number;
  readonly projectTco2: number;
  readonly reductionTco2: number;
  readonly businessAsUsualReductionTco2: number;
  readonly creditableTco2: number;
}

export interface LifetimeFigures {
  readonly years: number;
  readonly reductionTco2: number;
  readonly creditableTco2: number;
}

export interface GroupFigures extends AnnualFigures {
  readonly name: string;
}

/** Reads the figures out of the run that ends a calculation. */
export function annualFiguresOf(credit: Run, businessAsUsualMwh: number): AnnualFigures {
  return {
    businessAsUsualMwh,
    referenceMwh: credit.value("E_RE"),
    projectMwh: credit.value("E_PJ"),
    savedMwh: credit.value("E_saved"),
    businessAsUsualTco2: credit.value("BAU"),
    referenceTco2: credit.value("RE"),
    projectTco2: credit.value("PE"),
    reductionTco2: credit.value("ER"),
    businessAsUsualReductionTco2: credit.value("ER_BAU"),
    creditableTco2: credit.value("C"),
  };
}

export function lifetimeFiguresOf(credit: Run): LifetimeFigures {
  return {
    years: credit.value("T"),
    reductionTco2: credit.value("ER_life"),
    creditableTco2: credit.value("C_life"),
  };
}
