import type { Child } from "hono/jsx";

/** A column: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

/** A table; one of the class `wide` becomes a list on a phone, each cell with its heading before it. */
export function DataTable({
  caption,
  columns,
  rows,
  className,
  rowClass,
  totals,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly Child[])[];
  className?: string;
  /** Class of a row by its place. */
  rowClass?: (index: number) => string | undefined;
  /** The last row, of what stands above it together. */
  totals?: readonly Child[] | undefined;
}) {
  return (
    <table class={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ heading, numeric }) => (
            <th scope="col" class={numeric ? "number" : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <Row className={rowClass?.(row)} columns={columns} cells={cells} />
        ))}
      </tbody>
      {totals === undefined ? (
        ""
      ) : (
        <tfoot>
          <Row className="totals" columns={columns} cells={totals} />
        </tfoot>
      )}
    </table>
  );
}

interface RowProps {
  readonly className: string | undefined;
  readonly columns: readonly Column[];
  readonly cells: readonly Child[];
}

function Row({ className, columns, cells }: RowProps) {
  return (
    <tr class={className}>
      {cells.map((cell, index) => {
        const { heading, numeric } = columns[index] as Column;
        const attributes = { "data-label": heading, class: numeric ? "number" : undefined };
        return index === 0 ? (
          <th scope="row" {...attributes}>
            {cell}
          </th>
        ) : (
          <td {...attributes}>{cell}</td>
        );
      })}
    </tr>
  );
}
