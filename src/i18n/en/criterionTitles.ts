/** Titles of the criteria of a subsidy assessment, by id. */
export const criterionTitles = {
  "reduction-positive": "Emissions are reduced",
  "cost-effectiveness": "Cost-effectiveness",
  "minimum-size": "Minimum size",
  "payback-without-subsidy": "Payback without subsidy",
  "no-other-japanese-subsidy": "No other subsidy from the Government of Japan",
  "no-early-start": "No work before the grant decision",
  "completion-within-period": "Completion within the period",
  "japanese-representative": "Japanese representative participant",
  "credits-to-japan": "Credits to Japan",
  "monitoring-until-end-of-life": "Monitoring to the end of the useful life",
  "indonesian-approval-path": "Indonesian approval path",
  "local-content": "Local content (TKDN)",
  "no-venting-of-refrigerant": "Old refrigerant is not vented",
  "light-not-worse": "Light not worse than before",
};
