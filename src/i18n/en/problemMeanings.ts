export const problemMeanings = {
  "empty-body":
    "The operation needs a JSON object, and no body came with the request. Send one; every operation has an example in the API reference.",
  "malformed-json":
    "The body could not be read as JSON in UTF-8: a comma too many, a quote missing, or another encoding. Send it through a JSON serialiser instead of building the text by hand.",
  "not-found":
    "No operation, page or record has this address. Check the spelling; the list of operations is in /openapi.json.",
  "method-not-allowed": "The address exists, but not for this method. The Allow header names the methods that work.",
  "not-acceptable":
    "The Accept header excludes every form the answer could take. Leave it out for JSON, or ask for one of the types named in the detail.",
  "body-too-large":
    "The body exceeds the limit of the operation: 1 MiB, and 64 KiB for one line of a batch. Split it, or use a batch.",
  "unsupported-media-type":
    "The Content-Type header is missing or names a type the operation does not read. Set it to one of the types named in the detail.",
  "validation-failed":
    "The JSON is well formed, but its content breaks the contract. Each entry of errors points to the place, says what is wrong and what would mend it.",
  "too-many-requests":
    "More requests came from one address than the service allows in a minute. Wait for the seconds named in Retry-After; for many estimates use one batch instead.",
  "internal-error":
    "A fault of the service, not of the request. It has been logged; please report it with the request id of the answer.",
  "service-unavailable":
    "Part of the service is not laid out on this host: the files that come with every release are missing. Whoever runs the service lays them out with `npm run assets`; everything that is computed works without them.",
};
