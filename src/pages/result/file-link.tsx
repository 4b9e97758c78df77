import type { Child } from "hono/jsx";
import { addressOf, type Reader } from "../reader";

interface FileLinkProps {
  readonly reader: Reader;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Value of the parameter of that name. */
  readonly format: string;
  readonly children: Child;
}

/** The same result in another form, where an address carries it. */
export function FileLink({ reader, path, query, format, children }: FileLinkProps) {
  return (
    <a href={addressOf(path, { ...query, lang: reader.language, format })} rel="nofollow">
      {children}
    </a>
  );
}

interface FileListProps extends Omit<FileLinkProps, "format" | "children"> {
  readonly files: readonly { readonly format: string; readonly name: string }[];
}

export function FileList({ files, ...result }: FileListProps) {
  return (
    <ul class="downloads">
      {files.map(({ format, name }) => (
        <li>
          <FileLink {...result} format={format}>
            {name}
          </FileLink>
        </li>
      ))}
    </ul>
  );
}
