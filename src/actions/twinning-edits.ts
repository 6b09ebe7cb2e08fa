/** What someone decides about pairs and settings before it is written: one thing at a time, and each can be taken back. Pure. */
import { type Decision, pairingKey, type Pairing } from "../domain/twinning/pairing";
import type { Programme } from "../domain/twinning/programme";
import type { TwinningRecord } from "../domain/twinning/record";
import type { TwinningSettings } from "../domain/twinning/settings";
import { withAsked } from "./twin";

export type TwinningEdit =
  | { readonly kind: "pin" | "ban"; readonly decision: Decision }
  /** Nothing is decided about the pair any more: the scores say. */
  | { readonly kind: "free"; readonly pair: Pairing }
  | { readonly kind: "set"; readonly settings: TwinningSettings; readonly programme: Programme };

/** On top of what the sheet says by now. */
export function withEdits(record: TwinningRecord, edits: readonly TwinningEdit[]): TwinningRecord {
  return edits.reduce(withEdit, record);
}

function withEdit(record: TwinningRecord, edit: TwinningEdit): TwinningRecord {
  switch (edit.kind) {
    case "pin":
      return withAsked(record, { pins: [edit.decision], bans: [] });
    case "ban":
      return withAsked(record, { pins: [], bans: [edit.decision] });
    case "free": {
      const isOther = (each: Pairing) => pairingKey(each) !== pairingKey(edit.pair);
      return { ...record, pins: record.pins.filter(isOther), bans: record.bans.filter(isOther) };
    }
    case "set":
      return { ...record, settings: edit.settings, programme: edit.programme };
  }
}

/** What it is about, as one word: a later decision about the same takes the place of the former. */
export function editKey(edit: TwinningEdit): string {
  if (edit.kind === "set") return edit.kind;
  return pairingKey(edit.kind === "free" ? edit.pair : edit.decision);
}
