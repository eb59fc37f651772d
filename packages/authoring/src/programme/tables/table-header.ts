import { readDate, type WrittenDate } from "../dates/dates.ts";
import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { plainText } from "../text/clean.ts";
import { type Cell, isFilled, type Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

/** What a column holds: a field of each item, the items of one room or strand, or those of one day. */
export type ColumnRole =
  | { readonly is: "time" | "start" | "end" | "length" | "title" | "speaker" | "room" | "other" }
  | { readonly is: "track"; readonly name: Span; readonly room: boolean }
  | { readonly is: "day"; readonly date: WrittenDate };

/** The header of a table. */
export interface Columns {
  readonly row: Row;
  readonly roles: readonly ColumnRole[];
  readonly days: boolean;
}

const MOST_COLUMNS = 60;

/** Reads a row as a table's header, if it is one: it has no time, and names two columns at least. */
export function readHeader(
  text: SourceText,
  row: Row,
  lexicon: Lexicon,
  known?: Columns,
): Columns | undefined {
  if (row.cells.length < 2 || row.cells.length > MOST_COLUMNS) return undefined;
  if (row.cells.some((cell) => cell.end - cell.start > 60)) return undefined;
  const cells = row.cells.map((cell) => ({ cell, tokens: text.tokens(cell) }));
  const hasClock = cells.some(({ tokens }) => readTimes(tokens, 0, lexicon) !== undefined);
  if (hasClock && !cells.some(({ tokens }) => dayOf(tokens, lexicon) !== undefined))
    return undefined;
  const roles = cells.flatMap(({ cell, tokens }) => {
    const role = roleOf(cell, tokens, lexicon);
    return Array.from({ length: cell.width }, () => role);
  });
  const days = roles.filter(({ is }) => is === "day").length;
  if (days > 1) return { row, roles, days: true };
  if (hasClock) return undefined;
  const named = roles.filter(({ is }) => is !== "other" && is !== "track").length;
  const hasTime = roles.some(({ is }) => is === "time" || is === "start");
  // Where titles have a column, rooms and sessions beside an empty cell are in a row like any other.
  const mayNameTracks = known?.roles.some(({ is }) => is === "title") !== true;
  if (!(hasTime || named > 1 || (mayNameTracks && namesTracks(row, roles)))) return undefined;
  return { row, roles: withTracks(text, row, roles, lexicon), days: false };
}

/** An empty corner, and beside it nothing but rooms or strands: not "Workshop A | Ana Pop | Room 1". */
function namesTracks(row: Row, roles: readonly ColumnRole[]): boolean {
  const [corner] = row.cells;
  const filled = roles.filter((_, column) => {
    const cell = cellAt(row, column);
    return cell !== undefined && isFilled(cell);
  });
  const isEmpty = corner !== undefined && !isFilled(corner);
  return isEmpty && filled.length > 1 && filled.every(({ is }) => is === "track");
}

/** In a table without a column for titles, columns of one name ("Section", "Section") are strands. */
function withTracks(
  text: SourceText,
  row: Row,
  roles: readonly ColumnRole[],
  lexicon: Lexicon,
): ColumnRole[] {
  const names = roles.map((role, column) => {
    const cell = cellAt(row, column);
    return role.is === "other" && cell !== undefined ? plainText(text, cell) : "";
  });
  const tracks = new Set(roles.filter(({ is }) => is === "track"));
  const hasTitle = roles.some(({ is }) => is === "title");
  // "Session type" beside "Session" is no strand.
  if (hasTitle && tracks.size < 2)
    return roles.map((role) => (role.is === "track" ? { is: "other" } : role));
  if (hasTitle) return [...roles];
  const isRoom = (role: ColumnRole) => role.is === "track" && role.room;
  if (roles.some(isRoom) || (names.length > 2 && namesRoomAlone(text, row, lexicon)))
    return withRooms(row, roles);
  if (tracks.size > 0) return [...roles];
  // "Section", "Section"; and "Team Red", "Team Blue".
  const [first, ...heads] = names.filter((name) => name !== "").map((name) => name.split(" ")[0]);
  const areTeams = heads.length > 0 && heads.every((head) => head === first);
  return roles.map((role, column) => {
    const cell = cellAt(row, column);
    const shared =
      names[column] !== "" &&
      (areTeams || names.filter((name) => name === names[column]).length > 1);
    return shared && cell !== undefined ? { is: "track", name: cell, room: false } : role;
  });
}

/** "Lesesaal": a room by its word alone, and none that says what a column is for. */
function namesRoomAlone(text: SourceText, row: Row, lexicon: Lexicon): boolean {
  return row.cells.some((cell) => {
    const tokens = text.tokens(cell, 3);
    return (
      lexicon.rooms.match(tokens, 0)?.next === tokens.length && !lexicon.columns.has(tokens, 0)
    );
  });
}

/** Without a column for titles, what stands beside a room is one, too: "Time | Reading room | Attic". */
function withRooms(row: Row, roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role, column) => {
    const cell = cellAt(row, column);
    const isRoom = role.is === "other" && cell !== undefined && isFilled(cell);
    return isRoom ? { is: "track", name: cell, room: true } : role;
  });
}

/** The place of the column for times, or for starts. */
export function timeColumn({ roles }: Columns): number {
  return roles.findIndex(({ is }) => is === "time" || is === "start");
}

/** The role of the column that a cell of a row below stands in. */
export function columnAt({ roles }: Columns, row: Row, cell: Cell): ColumnRole | undefined {
  let column = 0;
  for (const other of row.cells) {
    if (other === cell) return roles[column];
    column += other.width;
  }
  return undefined;
}

/** The cell of a row in a column, which may reach over others. */
export function cellAt(row: Row, column: number): Cell | undefined {
  let from = 0;
  for (const cell of row.cells) {
    if (column < from + cell.width) return cell;
    from += cell.width;
  }
  return undefined;
}

/** The date that a cell is. */
function dayOf(tokens: readonly Token[], lexicon: Lexicon): WrittenDate | undefined {
  const found = readDate(tokens, 0, lexicon);
  return found !== undefined && found.next >= tokens.length ? found.value : undefined;
}

function roleOf(cell: Cell, tokens: readonly Token[], lexicon: Lexicon): ColumnRole {
  const date = dayOf(tokens, lexicon);
  if (date !== undefined) return { is: "day", date };
  const words = tokens.filter(({ kind }) => kind !== "mark").length;
  const column = lexicon.columns.match(tokens, 0);
  // "Room 2" names one; "Room" and "Speaker / Chair" say what the column is for.
  const isClock = column !== undefined && CLOCKS.has(column.value);
  if (column !== undefined && (isClock || !isNamed(tokens, column.next)))
    return { is: column.value };
  const room = lexicon.rooms.match(tokens, 0) ?? lexicon.rooms.match(tokens, tokens.length - 1);
  if (room !== undefined && words > 1) return { is: "track", name: cell, room: true };
  const session = lexicon.sessions.match(tokens, 0);
  if (session !== undefined && words > 1) return { is: "track", name: cell, room: false };
  return { is: "other" };
}

/** "Ora începerii", "Time of arrival": nothing but a time has these words. */
const CLOCKS: ReadonlySet<string> = new Set(["time", "start", "end"]);

function isNamed(tokens: readonly Token[], next: number): boolean {
  return tokens[next] !== undefined && !isMark(tokens[next], "/(*:.");
}
