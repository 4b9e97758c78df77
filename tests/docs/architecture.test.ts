import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FLOORS } from "../support/floors";
import { files } from "../support/imports";

const guide = readFileSync(join(import.meta.dirname, "../../docs/architecture.md"), "utf8");

/** A line of the picture: the floor, its rooms two spaces apart, and after a wider gap what they are for. */
const LINE = /^ ?(\d+) {2}(\S+(?: {1,2}\S+)*?) {3,}\S/gm;

it("the picture of the house has every room on its floor, and no other", () => {
  const drawn = [...guide.matchAll(LINE)].map(([, floor, rooms]) => [Number(floor), (rooms as string).split(/ +/)]);
  const built = new Set(files.map((file) => file.split("/")[0] as string));
  const standing = FLOORS.map((rooms, floor) => [floor, rooms.filter((room) => built.has(room))] as const);
  expect(drawn.reverse()).toEqual(standing.filter(([, rooms]) => rooms.length > 0));
});
