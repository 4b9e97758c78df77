import { type LockedPackage, lockedPackages, nameAt } from "./lock.ts";
import { neededBy, shippedPlaces } from "./shipped.ts";

/** The bill of materials of the service (CycloneDX 1.6), from the lock file alone. */
export function billOfMaterials(packages = lockedPackages()): object {
  const service = packages[""] as LockedPackage & { readonly name: string };
  const places = shippedPlaces(packages);
  const referenceOf = (place: string) => purlOf(nameAt(place), (packages[place] as LockedPackage).version);
  const own = purlOf(service.name, service.version);
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": own,
        name: service.name,
        version: service.version,
        purl: own,
        licenses: licencesOf(service),
      },
    },
    components: places.map((place) => {
      const entry = packages[place] as LockedPackage;
      return {
        type: "library",
        "bom-ref": referenceOf(place),
        name: nameAt(place),
        version: entry.version,
        purl: referenceOf(place),
        licenses: licencesOf(entry),
        hashes: hashesOf(entry),
      };
    }),
    dependencies: [
      { ref: own, dependsOn: places.filter((place) => !place.slice(1).includes("/node_modules/")).map(referenceOf) },
      ...places.map((place) => ({ ref: referenceOf(place), dependsOn: neededBy(packages, place).map(referenceOf) })),
    ],
  };
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function licencesOf({ license }: LockedPackage) {
  return license === undefined ? [] : [{ license: { id: license } }];
}

function hashesOf({ integrity = "" }: LockedPackage) {
  const [algorithm, digest = ""] = integrity.split("-");
  return algorithm === "sha512" ? [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }] : [];
}

if (import.meta.main) console.log(JSON.stringify(billOfMaterials(), null, 2));
