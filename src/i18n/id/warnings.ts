export const warnings = {};
