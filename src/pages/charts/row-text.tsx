import { lineY, type PlacedRow } from "./rows";

/** The words of a row. */
export function RowText({ row, text }: { row: PlacedRow; text: string }) {
  return (
    <>
      {row.lines.map((line, index) => (
        <text x="0" y={lineY(index)} class="bar-label">
          {line}
        </text>
      ))}
      <text x="100%" y={row.valueY} text-anchor="end" class="bar-value">
        {text}
      </text>
    </>
  );
}
