import type { RequestByMeasure } from "../request-schemas";

type Request = RequestByMeasure["air-conditioning"];

const hospital: Request = {
  name: "Hospital in Bandung",
  groups: [
    {
      name: "split 1 PK",
      quantity: 120,
      facility: "hospital-ward",
      capacity: { value: 9000, unit: "Btu/h" },
      existing: { value: 2.9, metric: "EER", fixedSpeed: true },
      project: { value: 5, metric: "CSPF" },
      refrigerant: { existing: "R-22", project: "R-32" },
    },
  ],
};

const metered: Request = {
  name: "City hall, metered",
  electricity: { emissionFactorTco2PerMwh: 0.814 },
  groups: [
    {
      name: "chiller",
      quantity: 2,
      facility: "office",
      capacity: { value: 300, unit: "USRt" },
      existing: { value: 4.2, metric: "COP" },
      reference: { value: 5.33, metric: "COP" },
      project: { value: 6.1, metric: "COP" },
      meteredProjectMwhPerYear: 1350,
    },
  ],
};

/** Requests of the document; the tests send each of them. */
export const airConditioningExamples = {
  hospital: { summary: "120 split units in a hospital", value: hospital },
  metered: { summary: "Two chillers with a meter", value: metered },
};
