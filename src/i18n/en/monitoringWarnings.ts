/** Part of the group `warnings`. */
export const monitoringWarnings = {
  "negative-verified-reduction":
    "The project used more than the reference: the reduction of the period is {tonnes} tCO2. Nothing can be credited.",
  "negative-group-reduction": "Group {group} used more than its reference and changes the total by {tonnes} tCO2.",
  "zero-reading": "A reading of group {group} is 0. Check the meter: a dead one makes the reductions look larger.",
  "metered-above-rated":
    "Group {group}: {metered} MWh were metered, more than rated power and stated hours explain ({rated} MWh). Check power, hours and meter.",
  "lighting-not-metered":
    "Group {group} is not metered; rated power times monitored hours is taken. The methodology followed also asks for the electricity used.",
  "credits-to-japan-below-minimum":
    "{share} % of the credits go to the Government of Japan. The financing programme has asked for at least {minimum} %; the ratio required now is not published.",
};
