import type { MessageKey } from "../i18n/message";
import type { Run } from "../methods/method";

/** One figure of an answer, declared once: schemas, tables, columns and units are derived from here. */
export interface Figure {
  /** Symbol of the sheets that hold it. */
  readonly symbol: string;
  readonly unit: string;
  /** For the schema, without the unit. */
  readonly description: string;
  readonly example: number;
}

/** By the name of the field, which is also the key of its label. */
type Figures = { readonly [Id in MessageKey<"fieldLabels">]?: Figure };

/** The figures of a year. Unrounded, but for whole creditable tonnes. */
export const ANNUAL_FIGURES = {
  businessAsUsualMwh: {
    symbol: "E_BAU",
    unit: "MWh/yr",
    description: "Electricity of business as usual",
    example: 1270.2,
  },
  referenceMwh: { symbol: "E_RE", unit: "MWh/yr", description: "Electricity of the JCM reference", example: 1270.2 },
  projectMwh: { symbol: "E_PJ", unit: "MWh/yr", description: "Electricity of the project", example: 525.6 },
  savedMwh: {
    symbol: "E_saved",
    unit: "MWh/yr",
    description: "Reference minus project electricity: what counts for credits",
    example: 744.6,
  },
  businessAsUsualSavedMwh: {
    symbol: "E_bill",
    unit: "MWh/yr",
    description: "Business-as-usual minus project electricity: what the city saves",
    example: 744.6,
  },
  businessAsUsualTco2: {
    symbol: "BAU",
    unit: "tCO2/yr",
    description: "Business-as-usual emissions",
    example: 1105.07,
  },
  referenceTco2: { symbol: "RE", unit: "tCO2/yr", description: "Reference emissions", example: 1105.07 },
  projectTco2: { symbol: "PE", unit: "tCO2/yr", description: "Project emissions", example: 457.27 },
  reductionTco2: {
    symbol: "ER",
    unit: "tCO2/yr",
    description: "Emission reductions, reference minus project, unrounded and negative where the project uses more",
    example: 647.8,
  },
  businessAsUsualReductionTco2: {
    symbol: "ER_BAU",
    unit: "tCO2/yr",
    description: "Business-as-usual minus project emissions: what the city saves",
    example: 647.8,
  },
  creditableTco2: {
    symbol: "C",
    unit: "tCO2/yr",
    description: "Whole tonnes that can be credited, rounded down",
    example: 647,
  },
} as const satisfies Figures;

/** The figures over the lifetime. */
export const LIFETIME_FIGURES = {
  years: { symbol: "T", unit: "yr", description: "Years counted", example: 10 },
  reductionTco2: {
    symbol: "ER_life",
    unit: "tCO2",
    description: "Emission reductions over the lifetime",
    example: 6478,
  },
  creditableTco2: {
    symbol: "C_life",
    unit: "tCO2",
    description: "Creditable whole tonnes of all years, each rounded down",
    example: 6470,
  },
} as const satisfies Figures;

type Declared<Table> = { readonly [Id in keyof Table]: number };

export type AnnualFigures = Declared<typeof ANNUAL_FIGURES>;
export type LifetimeFigures = Declared<typeof LIFETIME_FIGURES>;

export interface GroupFigures extends AnnualFigures {
  readonly name: string;
}

/** The names of a table's figures, in its order. */
export function idsOf<Table extends Figures>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}

/** Reads the figures of a table out of the run that ends a calculation. */
function reader<Table extends Figures>(table: Table): (run: Run) => Declared<Table> {
  const lines = Object.entries<Figure>(table as Readonly<Record<string, Figure>>);
  return (run) => {
    const figures: Record<string, number> = {};
    for (const [id, { symbol }] of lines) figures[id] = run.value(symbol);
    return figures as Declared<Table>;
  };
}

/** For the whole estimate or one group. */
export const annualFiguresOf = reader(ANNUAL_FIGURES);
export const lifetimeFiguresOf = reader(LIFETIME_FIGURES);
