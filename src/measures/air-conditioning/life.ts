import type { Fact } from "../../ledger/record";
import type { Assumption } from "../../ledger/sourced";
import type { Technology } from "../../ledger/technology";
import type { Warning } from "../../ledger/warning";
import { factOf } from "../../reference/collections";
import { ROOM_UNIT_LIVES } from "../../reference/room-unit-lives";
import { USEFUL_LIVES } from "../lifetime";

/** Kinds of air conditioner that the statutory lives tell apart. */
export const EQUIPMENT = ["room-unit", "ducted", "vrf", "chiller"] as const;
export type Equipment = (typeof EQUIPMENT)[number];

const LARGEST_ROOM_UNIT_KW = factOf("modelling-choices", "life-class-room-unit", "maxKw").value;
const CHILLERS_FROM_KW = factOf("modelling-choices", "life-class-ducted", "belowKw").value;
/** Output of the compressor motor, not cooling capacity, kW. */
const LARGEST_SMALL_MOTOR_KW = factOf("modelling-choices", "compressor-motor", "maxMotorKw").value;
/** What a room unit counts where it is held to be building equipment, years. */
const ROOM_UNIT_OTHERWISE = ROOM_UNIT_LIVES[1].value;

/** The classes in words, for the description of the field. */
export const LIFE_CLASSES = `Default by the capacity of one unit: up to ${LARGEST_ROOM_UNIT_KW} kW \`room-unit\` (${USEFUL_LIVES.roomUnits.value} years), below ${CHILLERS_FROM_KW} kW \`ducted\` (${USEFUL_LIVES.smallDuctedCooling.value} years, with a compressor motor above ${LARGEST_SMALL_MOTOR_KW} kW ${USEFUL_LIVES.otherCooling.value}), else \`chiller\` (${USEFUL_LIVES.otherCooling.value}).`;

/** What a group says about its kind of equipment. */
export interface StatedEquipment {
  readonly equipment?: Equipment | undefined;
  readonly compressorMotorKw?: number | undefined;
}

/** The statutory life of a group's equipment, and what it would be where its class was assumed wrongly. */
export interface LifeClass {
  readonly kind: Equipment;
  readonly life: Assumption;
  /** Absent where nothing was assumed. */
  readonly assumed?: { readonly field: "equipment" | "compressorMotorKw"; readonly otherYears: number };
}

export function lifeClassOf({ equipment, compressorMotorKw }: StatedEquipment, kilowatts: number): LifeClass {
  const kind = equipment ?? kindByCapacity(kilowatts);
  const life = lifeOf(kind, compressorMotorKw);
  if (equipment === undefined)
    return { kind, life, assumed: { field: "equipment", otherYears: otherYearsOf(kind, life) } };
  if (kind !== "ducted" || compressorMotorKw !== undefined) return { kind, life };
  return { kind, life, assumed: { field: "compressorMotorKw", otherYears: USEFUL_LIVES.otherCooling.value } };
}

function kindByCapacity(kilowatts: number): Equipment {
  if (kilowatts <= LARGEST_ROOM_UNIT_KW) return "room-unit";
  return kilowatts < CHILLERS_FROM_KW ? "ducted" : "chiller";
}

function lifeOf(kind: Equipment, compressorMotorKw: number | undefined): Assumption {
  if (kind === "room-unit") return USEFUL_LIVES.roomUnits;
  const small = kind === "ducted" && (compressorMotorKw ?? 0) <= LARGEST_SMALL_MOTOR_KW;
  return small ? USEFUL_LIVES.smallDuctedCooling : USEFUL_LIVES.otherCooling;
}

function otherYearsOf(kind: Equipment, { value }: Assumption): number {
  if (kind === "room-unit") return ROOM_UNIT_OTHERWISE;
  const { smallDuctedCooling, otherCooling } = USEFUL_LIVES;
  return value === otherCooling.value ? smallDuctedCooling.value : otherCooling.value;
}

/** Which class was assumed, and what the other one would change. Nothing where the caller states the years. */
export function lifeWarnings(classes: readonly LifeClass[]): Warning[] {
  return classes.flatMap(({ life, assumed }, index): Warning[] => {
    if (assumed === undefined) return [];
    const { field, otherYears } = assumed;
    return [
      {
        code: "life-class-assumed",
        parameters: { years: life.value, otherYears, ratio: otherYears / life.value },
        pointer: `#/groups/${index}/${field}`,
      },
    ];
  });
}

/** What the programme counts the equipment as. */
export function technologiesOf(classes: readonly LifeClass[]): Technology[] {
  const ids = classes.map(({ kind }) => (kind === "chiller" ? "chillers" : "inverter-ac"));
  return [...new Set(ids)].map((id) => ({ id }));
}

/** The readings of the statutory life on record, where room units are among the equipment. */
export function lifeReadingsOf(classes: readonly LifeClass[]): readonly Fact[] {
  return classes.some(({ kind }) => kind === "room-unit") ? ROOM_UNIT_LIVES : [];
}
