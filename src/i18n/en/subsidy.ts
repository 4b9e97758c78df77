export const subsidy = {
  planningOnly:
    "An estimate for planning. The programme decides by its own rules, and several of them are not published.",
  carriedFrom: "{source} (stated for fiscal year {stated}, carried to {fiscalYear})",
};
