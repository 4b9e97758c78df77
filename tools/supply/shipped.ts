import type { Packages } from "./lock.ts";

/** Served as it comes, beside the Worker (tools/worker/assets.ts), although the Worker's code does not import it. */
const SERVED = ["swagger-ui-dist"] as const;

/** Installed with a package that is served, and no part of what is served of it. */
const NOT_SERVED: ReadonlySet<string> = new Set(["@scarf/scarf"]);

/**
 * The places of all packages the service is made of: what it depends on, what those need, and what it serves. `npm sbom`
 * leaves out packages that development needs too.
 */
export function shippedPlaces(packages: Packages): string[] {
  const places = new Set<string>();
  const open = [...Object.keys(packages[""]?.dependencies ?? {}), ...SERVED].map((name) => placeOf(packages, "", name));
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (places.has(place)) continue;
    places.add(place);
    open.push(...neededBy(packages, place));
  }
  return [...places].sort();
}

/** The places of what a package needs to run. */
export function neededBy(packages: Packages, place: string): string[] {
  const { dependencies = {}, peerDependencies = {} } = packages[place] ?? {};
  return Object.keys({ ...dependencies, ...peerDependencies })
    .filter((name) => !NOT_SERVED.has(name))
    .map((name) => placeOf(packages, place, name));
}

/** Where a package finds another one: in its own folder, or in one above. */
function placeOf(packages: Packages, from: string, name: string): string {
  for (let folder = from; folder !== ""; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const place = `${folder}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
  }
  const place = `node_modules/${name}`;
  if (packages[place] === undefined) throw new Error(`${place} is not in the lock file`);
  return place;
}
