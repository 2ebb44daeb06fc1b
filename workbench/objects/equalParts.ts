/** A rectangle inside a matrix. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Divides a matrix into few rectangles of equal values: a column of one kind becomes one part, not one per cell. */
export function equalParts(matrix: readonly (readonly unknown[])[]): readonly Part[] {
  const parts: Part[] = [];
  const columns = matrix[0]?.length ?? 0;
  let before: { readonly runs: readonly Run[]; readonly first: number } | null = null;
  const close = (end: number): void => {
    for (const { row, rows } of before?.runs ?? []) {
      const column = before?.first ?? 0;
      parts.push({ row, column, rows, columns: end - column });
    }
  };
  for (let column = 0; column < columns; column += 1) {
    const runs = runsOf(matrix.map((row) => row[column]));
    if (before !== null && isSame(before.runs, runs)) continue;
    close(column);
    before = { runs, first: column };
  }
  close(columns);
  return parts;
}

interface Run {
  readonly row: number;
  readonly rows: number;
  readonly value: unknown;
}

/** Equal values that stand below each other. */
function runsOf(values: readonly unknown[]): readonly Run[] {
  const starts = values.flatMap((value, row) => (row === 0 || value !== values[row - 1] ? [row] : []));
  return starts.map((row, index) => ({ row, rows: (starts[index + 1] ?? values.length) - row, value: values[row] }));
}

function isSame(left: readonly Run[], right: readonly Run[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ row, value }, index) => row === right[index]?.row && value === right[index].value)
  );
}
