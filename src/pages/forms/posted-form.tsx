import type { Child } from "hono/jsx";
import type { Reader } from "../reader";
import type { Query } from "./read-form";

interface PostedFormProps {
  readonly reader: Reader;
  readonly path: string;
  readonly sent: Query;
  readonly children: Child;
}

/** A form that sends what a link would carry, where that is too long for an address. */
export function PostedForm({ reader, path, sent, children }: PostedFormProps) {
  return (
    <form action={reader.href(path)} method="post" enctype="multipart/form-data">
      {Object.entries(sent).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
