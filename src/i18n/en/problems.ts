export const problems = {
  "empty-body": "The request body is empty",
  "malformed-json": "The request body is not JSON",
  "not-found": "Nothing is found at this address",
  "method-not-allowed": "This method is not allowed here",
  "not-acceptable": "None of the accepted media types is available",
  "body-too-large": "The request body is too large",
  "unsupported-media-type": "The media type of the request body is not supported",
  "validation-failed": "The request does not follow the contract",
  "too-many-requests": "Too many requests",
  "internal-error": "The service failed",
  "service-unavailable": "Not available on this host",
};
