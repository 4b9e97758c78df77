import { warnings } from "./warnings";

export const id = { warnings };
