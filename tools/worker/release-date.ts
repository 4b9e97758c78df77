/** The day a release came out, as the changelog has it. Throws where it has none. */
export function releaseDate(changelog: string, version: string): string {
  const heading = changelog.split("\n").find((line) => line.startsWith(`## [${version}]`));
  const date = /\d{4}-\d{2}-\d{2}/.exec(heading ?? "")?.[0];
  if (date === undefined) throw new Error(`CHANGELOG.md has no date for ${version}`);
  return date;
}
