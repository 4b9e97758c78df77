/** Names and indices from the root of a request. */
export type Path = readonly string[];

/** A copy of a request with one value put at a path; objects on the way are made where the request has none. */
export function withValueAt<Request>(request: Request, [field, ...deeper]: Path, value: unknown): Request {
  if (field === undefined) return value as Request;
  const inner = (request as Readonly<Record<string, unknown>> | undefined)?.[field];
  const changed = withValueAt(inner, deeper, value);
  if (Array.isArray(request))
    return request.map((each, index) => (String(index) === field ? changed : each)) as Request;
  return { ...request, [field]: changed } as Request;
}
