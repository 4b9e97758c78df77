export const problemDetails = {
  emptyBody: "Send a JSON object with Content-Type: application/json.",
  malformedJson: "The body cannot be parsed as JSON.",
  invalidEncoding: "The body is not valid UTF-8.",
  bodyBrokenOff: "The body ended before all of it had arrived.",
  noSuchPath: "There is no such path. The operations are listed in /openapi.json.",
  noSuchRecord: "There is no {kind} named “{id}”.",
  methodNotAllowed: "{method} is not available here. Allowed: {allowed}.",
  notAcceptable: "This answer is available as: {offers}.",
  bodyTooLarge: "The body may have at most {limitBytes} bytes.",
  unsupportedMediaType: "The body must be sent as: {accepted}.",
  inputInvalid: "Places to correct: {count}. See errors.",
  inputInvalidTruncated: "Places to correct: {count}. The first {shown} are listed in errors.",
  tooManyRequests: "At most {limit} requests in {seconds} seconds are served. Try again in {seconds} seconds.",
  internalError: "Something went wrong on our side. Please report it with the request id.",
  filesMissing:
    "The files this answer is read from are missing on this host. Its operator lays them out with `npm run assets`.",
};
