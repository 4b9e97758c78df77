import { describe, expect, it } from "vitest";
import { FLOORS } from "./support/floors";
import { files, importsOf } from "./support/imports";

const floorOf = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)));

const roomOf = (file: string) => file.split("/")[0] as string;

describe("the rooms of src", () => {
  it("stand on a floor, every one", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !floorOf.has(room))).toEqual([]);
  });

  it("are named for what they hold: none is called common or engine", () => {
    expect(files.filter((file) => /(^|\/)(common|engine|utils?|helpers?)\//.test(file))).toEqual([]);
  });

  it("import only from lower floors", () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => roomOf(target) !== roomOf(file))
        .filter((target) => (floorOf.get(roomOf(target)) ?? -1) >= (floorOf.get(roomOf(file)) ?? -1))
        .map((target) => `${file} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it("have no circle of files", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      const at = path.indexOf(file);
      if (at >= 0) circles.push([...path.slice(at), file].join(" -> "));
      if (at >= 0 || done.has(file)) return;
      for (const target of importsOf(file)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
