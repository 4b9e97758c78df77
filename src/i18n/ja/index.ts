import { warnings } from "./warnings";

export const ja = { warnings };
