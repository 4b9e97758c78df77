/** A line of a batch of street lights. Each is another one, so that nothing can be remembered. */
export function roadLine(index: number): string {
  return JSON.stringify({
    name: `Road ${index}`,
    groups: [
      {
        quantity: 1 + (index % 500),
        existing: { lamp: "HPS", lampWatts: index % 2 === 0 ? 250 : 150 },
        project: { systemWatts: 40 + (index % 60), efficacyLmPerW: 140 },
        schedule: { preset: "full-night" },
      },
    ],
  });
}
