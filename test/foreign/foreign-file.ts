/** A workbook that is not ours: how it comes about, and what reading and grafting must make of it. */
import type { FileFindingCode } from "../../src/domain/finding";
import type { RefusalReason } from "../../src/host/xlsx/graft/refusal";

export interface ForeignFile {
  /** As a sentence goes on after "a workbook …". */
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** The code that reading gives; absent where the table is read. */
  readonly fault?: FileFindingCode;
  /** The code that grafting gives, where it is another than that of reading. */
  readonly refused?: RefusalReason | FileFindingCode;
  /** What sheets the table comes with, in tab order; `["Scores"]` where absent. */
  readonly sheets?: readonly string[];
  /** Why LibreOffice does not show the table as it is, where it does not. */
  readonly libreOffice?: string;
}
