/**
 * What Excel may refuse to tell, asked for apart, so that the rest is read whatever becomes of it: what cells look like, and which are
 * merged. Of a sheet with more than 512 merges Excel tells none.
 */
import type { Area } from "../area";
import type { CellProperties, ClientResult } from "./api-range";
import { HostRefused, WorkbookTooLarge } from "./errors";
import { mergedIn, queueLooks, queueMerges, type QueuedExtent, type QueuedPiece } from "./grid";
import { rangeOf } from "./sheet-writer";
import { batch, type Session } from "./sync";
import { packed } from "./windows";

interface Pieces {
  readonly id: string;
  readonly extent: QueuedExtent;
  readonly pieces: readonly QueuedPiece[];
}

/** By piece; without those that Excel does not tell. */
export async function looksOf(
  session: Session,
  sheets: readonly Pieces[],
  cells: number,
): Promise<ReadonlyMap<QueuedPiece, ClientResult<CellProperties[][]>>> {
  const wanted = sheets.flatMap(({ id, pieces, extent }) =>
    pieces.map((piece) => {
      const { rows, columns } = extent.size();
      const area = { ...piece.area, rows: Math.min(piece.area.rows, rows - piece.area.row) };
      return { id, piece, area: { ...area, columns: Math.min(area.columns, columns - area.column) } };
    }),
  );
  const told = new Map<QueuedPiece, ClientResult<CellProperties[][]>>();
  await batch(session, async (context) => {
    for (const trip of packed(wanted, cells)) {
      const asked = trip.map(
        ({ id, piece, area }) => [piece, queueLooks(rangeOf(context.workbook.worksheets.getItem(id), area))] as const,
      );
      await context.sync();
      for (const [piece, looks] of asked) told.set(piece, looks);
    }
  }).catch(unlessRefused);
  return told;
}

/** By the id of the sheet; without those of which Excel does not tell. Where it refuses several at once, each half is asked by itself. */
export async function mergesOf(
  session: Session,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (sheets.length === 0) return new Map();
  const told = await batch(session, async (context) => {
    const asked = sheets.map((id) => [id, queueMerges(context.workbook.worksheets.getItem(id))] as const);
    await context.sync();
    return asked.map(([id, merged]) => [id, mergedIn(merged)] as const);
  }).catch(unlessRefused);
  if (told || sheets.length === 1) return new Map(told);
  const half = Math.ceil(sheets.length / 2);
  const first = await mergesOf(session, sheets.slice(0, half));
  return new Map([...first, ...(await mergesOf(session, sheets.slice(half)))]);
}

function unlessRefused(error: unknown): undefined {
  if (!(error instanceof HostRefused || error instanceof WorkbookTooLarge)) throw error;
}
