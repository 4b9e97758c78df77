/** What is sampled, by the symbol the calculation has for it. */
export const RESULTS = { reduction: "ER", creditable: "C", grant: "G_sub", cityShare: "K_city" } as const;
