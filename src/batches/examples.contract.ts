import { streetLightingExamples } from "../estimates/street-lighting/examples";

const requests = Object.values(streetLightingExamples).map(({ value }) => value);

/** Batches of the document; the tests send each of them. */
export const ndjsonExamples = {
  streetLights: {
    summary: "Two requests and a line that is none",
    value: [...requests.map((request) => JSON.stringify(request)), "{ not JSON", ""].join("\n"),
  },
};

export const csvExamples = {
  streetLights: {
    summary: "Three roads, one without its lamp",
    value: [
      "name,quantity,existing.lamp,existing.lampWatts,existing.circuitWatts,project.systemWatts,schedule.preset,#note",
      "Jalan A,120,HPS,250,,120,full-night,arterial",
      "Jalan B,80,,,140,40,,measured",
      "Jalan C,60,,,,40,,to be surveyed",
      "",
    ].join("\r\n"),
  },
};
