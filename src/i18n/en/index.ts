import { warnings } from "./warnings";

export const en = { warnings };
