import type { ComponentChildren, VNode } from "preact";

/** A table that scrolls within its card; the columns named in `numbers` are aligned like numbers. */
export function Table(props: {
  caption: string;
  columns: readonly string[];
  numbers?: readonly number[];
  /** Shows each row as a small block where the screen is narrow. */
  stack?: boolean;
  rows: readonly (readonly ComponentChildren[])[];
}): VNode {
  const align = (column: number) => (props.numbers?.includes(column) ? "number" : "");
  return (
    <div class={`scroll ${props.stack ? "stack" : ""}`} tabIndex={0} role="region" aria-label={props.caption}>
      <table>
        <caption class="hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column, index) => (
              <th key={column} scope="col" class={align(index)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={props.columns[column]} class={align(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
