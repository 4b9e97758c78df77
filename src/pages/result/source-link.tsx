/** A source by its own name, in its own language, linked where it has an address. */
export function SourceLink({ source, url }: { source: string; url: string | null }) {
  const address = url !== null && /^https?:\/\//.test(url) ? url.split(/\s/)[0] : undefined;
  return address === undefined ? (
    <cite lang="en">{source}</cite>
  ) : (
    <a href={address} rel="external noreferrer">
      <cite lang="en">{source}</cite>
    </a>
  );
}
