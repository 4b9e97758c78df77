/** What a measure finds wrong with a well-formed request; the same key with `Hint` appended says what mends it. */
export const inputIssues = {};
