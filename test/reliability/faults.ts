/**
 * What can go wrong between the add-in and Excel, one row each, at any round trip. A fault is there once (the next round
 * trip is fine again) or stays until it is healed.
 */
import { OfficeError } from "../../trial/client/errors";
import type { EmbeddedExcel } from "../../trial/embedded-excel";

export interface Fault {
  readonly name: string;
  /** The names of the errors that it may come out as; without any failure it may pass unnoticed. */
  readonly says: readonly string[];
  readonly happen: (embedded: EmbeddedExcel, trip: number) => void;
}

/** Longer than any action, its putting back included. */
const LASTING = 16;

const trips = (from: number) => Array.from({ length: LASTING }, (_, index) => from + index);

/** One refusal for long is as another: what was begun cannot be put back, nor looked at. But in a cell one stays for long. */
const LONG = new Set(["GeneralException", "InvalidOperationInCellEditMode"]);

const refusals: readonly (readonly [code: string, errors: readonly string[], name: string])[] = [
  ["GeneralException", ["HostRefused"], "Excel refuses"],
  ["InvalidOperationInCellEditMode", ["HostBusy"], "a cell is being edited"],
  ["ServiceNotAvailable", ["HostBusy"], "the service is away"],
  ["RequestPayloadSizeLimitExceeded", ["WorkbookTooLarge"], "the request is too large"],
  ["ResponsePayloadSizeLimitExceeded", ["WorkbookTooLarge"], "the answer is too large"],
  ["ItemNotFound", ["WorkbookChanged"], "something is gone"],
  // With protected lists to open, a password of theirs is the likelier reason.
  ["AccessDenied", ["WriteDenied", "SheetProtected"], "Excel denies it"],
  ["ApiNotFound", ["ApiUnavailable"], "Excel lacks what it said to have"],
];

const said = (code: string) => new OfficeError(code, "Zo zei Excel het.");

/** What may come out as well, when putting back fails too. */
const LEFT = ["PlanHalfApplied", "OutcomeUnknown"];

export const FAULTS: readonly Fault[] = [
  ...refusals.map(([code, errors, name]): Fault => {
    return {
      name: `${name}, once`,
      says: errors,
      happen: ({ controls }, trip) => {
        controls.failAt(trip, said(code));
      },
    };
  }),
  ...refusals
    .filter(([code]) => LONG.has(code))
    .map(([code, errors, name]): Fault => {
      const happen = ({ controls }: EmbeddedExcel, trip: number) => {
        trips(trip).forEach((each) => {
          controls.failAt(each, said(code));
        });
      };
      return { name: `${name}, for long`, says: [...errors, ...LEFT], happen };
    }),
  {
    name: "no answer, once",
    says: ["HostTimeout"],
    happen: ({ controls }, trip) => {
      controls.hangAt(trip);
    },
  },
  {
    name: "no answer, for long",
    says: ["HostTimeout", ...LEFT],
    happen: ({ controls }, trip) => {
      trips(trip).forEach((each) => {
        controls.hangAt(each);
      });
    },
  },
  {
    name: "done, and the answer lost",
    says: ["HostTimeout"],
    happen: ({ controls }, trip) => {
      controls.loseAnswerAt(trip);
    },
  },
  {
    name: "done, and from then on every answer lost",
    says: ["HostTimeout", ...LEFT],
    happen: ({ controls }, trip) => {
      trips(trip).forEach((each) => {
        controls.loseAnswerAt(each);
      });
    },
  },
];

/** A refusal of what Excel only does in the workbook that is in front is taken for that. */
const BROKEN = ["HostRefused", "WorkbookNotInFront"];

/** The batch breaks off before a step, and Excel then is there again, after a while, or not until it is healed. */
export interface Break extends Pick<Fault, "name" | "says"> {
  readonly before: (step: number) => Fault["happen"];
}

export const BREAKS: readonly Break[] = [
  {
    name: "and that is all",
    says: BROKEN,
    before: (step) => {
      return ({ controls }, trip) => {
        controls.breakAt(trip, step);
      };
    },
  },
  {
    name: "as is the putting back",
    says: [...BROKEN, ...LEFT],
    before: (step) => {
      return ({ controls }, trip) => {
        controls.breakAt(trip, step);
        controls.failAt(trip + 2);
      };
    },
  },
  {
    name: "and then Excel is away",
    says: [...BROKEN, ...LEFT],
    before: (step) => {
      return ({ controls }, trip) => {
        controls.breakAt(trip, step);
        trips(trip + 1).forEach((each) => {
          controls.failAt(each);
        });
      };
    },
  },
];
