/** What the client uses by itself, and no add-in of ours: they have no place among the classes that the adapter is given. */
import { invalidArgument } from "../client/errors";
import type { AnyMembers, Members } from "../client/members";
import type { AreaTarget } from "../world";

/** @param opened gets the bytes of each workbook that is opened beside this one */
export function ownMembers(opened: (workbook: Uint8Array) => void): Readonly<Record<string, AnyMembers>> {
  return {
    Workbook: { application: { kind: "object", of: "Application", from: () => ({}) } },
    Application: {
      createWorkbook: {
        kind: "find",
        of: "WorkbookCreated",
        from: (_, __, [base64]: readonly [string]) => bytes(base64),
      },
    },
    WorkbookCreated: {
      open: {
        kind: "act",
        run: (_, workbook: Uint8Array) => {
          opened(workbook);
        },
      },
    },
    Range: RANGE,
  };
}

/** A large assignment is cut into rows, behind a question whether it fits as a whole. */
const RANGE: Members<AreaTarget> = {
  getRow: {
    kind: "find",
    of: "Range",
    from: (_, { sheet, area }, [row]: readonly [number]): AreaTarget => ({
      sheet,
      area: { ...area, row: area.row + row, rows: 1 },
    }),
  },
  _ValidateArraySize: {
    kind: "ask",
    run: (_, { area }, [rows, columns]: readonly [number, number]) => {
      if (rows !== area.rows || columns !== area.columns)
        throw invalidArgument(`The values do not have the shape of the range, ${area.rows} × ${area.columns}.`);
    },
  },
};

function bytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
