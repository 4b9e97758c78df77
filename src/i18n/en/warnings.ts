/** What a reader should know about an answer that is otherwise good. Codes are stable. */
export const warnings = {
  "implausible-reduction-per-luminaire":
    "The reduction is {tonnes} tCO2 per luminaire and year. More than {limit} is not credible for lamps up to 400 W: check watts, hours and quantity.",
  "unusual-burning-hours":
    "The lamps burn {hours} hours a year; {min} to {max} is usual near 7° south. 24-hour burning is often an input error.",
  "outside-peer-range":
    "{observed} {unit} lies outside what comparable projects show ({min} to {max} {unit}): check the inputs.",
  "light-below-standard":
    "Group {group}: mean illuminance would be {observed} lx, below the {required} lx of SNI 7391 for this road class. Light must not get worse.",
  "negative-reduction":
    "The project uses more than the reference: the reduction is {tonnes} tCO2 a year. Nothing can be credited.",
  "abonemen-no-bill-saving":
    "Under unmetered flat billing (abonemen) the bill does not fall when lamps use less. Metering or a new contract with PLN must come first; the money saving is counted as zero.",
  "no-approved-methodology":
    "No approved JCM methodology for street lighting in Indonesia is known. The figures follow the form of approved lighting methodologies; crediting needs an approved one.",
  "methodology-for-other-use":
    "The form of {methodology} is followed, which was approved for grocery stores. Crediting in public facilities needs a decision of the Joint Committee.",
  "factor-vintage-unknown":
    "The emission factor of the grid {grid} is undated; a validator will ask for the year it was published for.",
  "factor-vintage-differs": "The emission factor is of {vintage}, but is used for {year}.",
  "mixed-metrics":
    "Efficiencies were stated in different metrics and converted; the conversion is listed in the assumptions.",
  "existing-assumed":
    "The efficiency of the existing units is not stated; the market minimum ({value}) is taken, which makes the saving small rather than large.",
  "no-market-minimum":
    "There is no market minimum in this metric, so the existing unit is the reference. JCM expects a reference below business as usual: state one, or use CSPF.",
  "market-minimum-beyond-scope":
    "The market minimum is used as reference although it is written for units up to {scope} kW and these have {capacity} kW (careful choice).",
  "cop-below-code":
    "A COP of {observed} is below the {minimum} that Bandung requires of new buildings of this type and size.",
  "solar-exported": "{kwh} kWh of solar electricity a year are exported; only what is used on site is counted.",
  "measures-not-credited":
    "Envelope, controls, hot water and the cooling saved by better lighting have no approved methodology: {tonnes} tCO2 of the saving a year cannot be credited.",
  "unverified-defaults":
    "{count} of the values used are unverified defaults. Replace them with your own where you can: {names}.",
};
