/** The layout of a table. */
export interface TableOptions {
  /**
   * Text before every line.
   * @default ''
   */
  readonly indent?: string;
  /**
   * The columns that hold numbers, by position: they are aligned to the right.
   * @default []
   */
  readonly right?: readonly number[];
}

/** Rows as lines of text in aligned columns, without white space at the ends. */
export function table(
  rows: readonly (readonly string[])[],
  { indent = '', right = [] }: TableOptions = {},
): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const width = widths[column] ?? 0;
        return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      });
      return `${indent}${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
}
