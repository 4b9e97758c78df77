/** The answer in one sentence. */
export const pageSentences = {
  "street-lighting":
    "Replacing {count} street lights saves {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
  "street-lighting.one":
    "Replacing {count} street light saves {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
  "air-conditioning":
    "Replacing {count} air conditioners saves {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
  "air-conditioning.one":
    "Replacing {count} air conditioner saves {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
  "green-building":
    "The measures on {count} m² of building save {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
  "street-lighting.worse":
    "Replacing {count} street lights would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
  "street-lighting.worse.one":
    "Replacing {count} street light would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
  "air-conditioning.worse":
    "Replacing {count} air conditioners would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
  "air-conditioning.worse.one":
    "Replacing {count} air conditioner would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
  "green-building.worse":
    "The measures on {count} m² of building would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
  portfolio: "The {count} measures together save {reduction} tCO₂ a year; {credit} t of it can be credited.",
  ineligible: "As things stand the project is not eligible; the criteria below say what would change that.",
  ineligibleMeasures: "As things stand not eligible: {names}.",
  grant: "Japan could pay {grant} ({share} % of the cost); the city would pay {city}.",
  noGrant: "As things stand Japan would pay nothing; the city would pay {city}.",
  "portfolio.one": "The measure saves {reduction} tCO₂ a year; {credit} t of it can be credited.",
};
