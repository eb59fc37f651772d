import type { ParticipantCode, ReadRow } from "@plenary/authoring";

/** Takes down what is to be said of a line of the table; resolves when there is room for more. */
export type SayOfLine = (
  code: ParticipantCode,
  message: string,
  line: number,
  row?: number,
) => Promise<void> | void;

/** So many rows are said one by one, once another value of their column could be read. */
const MAX_HELD = 20;

type RowProblem = ReadRow["problems"][number];
type Column = NonNullable<RowProblem["column"]>;

interface Place {
  readonly line: number;
  readonly row: number;
}

/** The rows of one fault of one column, in which nothing could be read so far. */
interface Fault {
  readonly column: Column;
  readonly problem: RowProblem;
  /** The first of the rows. */
  readonly held: Place[];
  count: number;
}

/** Says what is wrong with rows: of a column in which no value at all can be read, once and not row by row. */
export function columnFaults(
  nameOf: (column: Column) => string,
  say: SayOfLine,
): { saw(row: ReadRow, at: Place): Promise<void>; end(): Promise<void> } {
  const faults = new Map<string, Fault>();
  const readable = new Set<Column>();

  async function tell({ column, problem, held, count }: Fault, isWhole: boolean): Promise<void> {
    const { code, message } = problem;
    const [first] = held;
    if (first !== undefined && (isWhole ? count > 1 : count > MAX_HELD)) {
      const rows = `${count} rows, row ${first.row} the first`;
      await say(code, `Column \`${nameOf(column)}\`, ${rows}: ${message}`, first.line);
    } else for (const { line, row } of held) await say(code, message, line, row);
  }

  /** From here on, a fault of the column is one of its row. */
  async function release(column: Column): Promise<void> {
    if (readable.has(column)) return;
    readable.add(column);
    for (const [key, fault] of faults) {
      if (fault.column !== column) continue;
      faults.delete(key);
      await tell(fault, false);
    }
  }

  function hold(column: Column, problem: RowProblem, at: Place): void {
    const fault = faults.get(problem.message) ?? { column, problem, held: [], count: 0 };
    faults.set(problem.message, fault);
    fault.count++;
    if (fault.held.length < MAX_HELD) fault.held.push(at);
  }

  return {
    async saw({ read, problems }, at) {
      for (const column of read) await release(column);
      for (const problem of problems) {
        const { column, code, message } = problem;
        if (column === undefined || readable.has(column)) await say(code, message, at.line, at.row);
        else hold(column, problem, at);
      }
    },
    async end() {
      for (const fault of faults.values()) await tell(fault, true);
    },
  };
}
