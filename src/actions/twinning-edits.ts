/** What someone decides about pairs and settings before it is written: one thing at a time, and each can be taken back. Pure. */
import { type Decision, needKey, pairingKey, type Pairing } from "../domain/twinning/pairing";
import type { Programme } from "../domain/twinning/programme";
import type { TwinningRecord } from "../domain/twinning/record";
import type { TwinningSettings } from "../domain/twinning/settings";
import { withAsked } from "./twin";

export type TwinningEdit =
  | PinEdit
  | {
      readonly kind: "ban";
      readonly decision: Decision;
      /** Why the pair was pinned until then, as written; absent where it was not. */
      readonly unpins?: string;
      /** Where that was decided in the pane as well: it is decided again when this is given up. */
      readonly former?: PinEdit;
    }
  /** Nothing is decided about the pair any more: the scores say. */
  | { readonly kind: "free"; readonly pair: Pairing }
  | ({ readonly kind: "set" } & ChangedSettings);

interface PinEdit {
  readonly kind: "pin";
  readonly decision: Decision;
  /** By id: the donor that was pinned for the same need until then, which one donor is enough for. */
  readonly insteadOf?: string;
}

/** Only what was changed: the rest stays what the sheet says by then. */
export interface ChangedSettings {
  readonly settings: Partial<TwinningSettings>;
  readonly programme: Partial<Programme>;
}

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
      return {
        ...record,
        settings: { ...record.settings, ...edit.settings },
        programme: { ...record.programme, ...edit.programme },
      };
  }
}

/** What is other than it was shown. */
export function changedIn(
  before: Pick<TwinningRecord, "settings" | "programme">,
  now: Pick<TwinningRecord, "settings" | "programme">,
): ChangedSettings {
  return {
    settings: changedFields(before.settings, now.settings),
    programme: changedFields(before.programme, now.programme),
  };
}

function changedFields<Fields extends object>(before: Fields, now: Fields): Partial<Fields> {
  const ids = (Object.keys(now) as (keyof Fields)[]).filter((id) => now[id] !== before[id]);
  return Object.fromEntries(ids.map((id) => [id, now[id]])) as Partial<Fields>;
}

/** In the place of what was decided about the same before: settings add up, and of two donors for one need the last is pinned. */
export function decidedAfter(edits: readonly TwinningEdit[], edit: TwinningEdit): readonly TwinningEdit[] {
  if (edit.kind === "set") {
    const former = edits.find((each) => each.kind === "set");
    const settings = { ...former?.settings, ...edit.settings };
    return [
      ...edits.filter((each) => each !== former),
      { ...edit, settings, programme: { ...former?.programme, ...edit.programme } },
    ];
  }
  const isOther = (each: TwinningEdit) => editKey(each) !== editKey(edit);
  const rival = edit.kind === "pin" ? edits.find((each) => isOther(each) && isPinOf(each, edit.decision)) : undefined;
  const insteadOf = rival?.kind === "pin" ? rival.decision.donor : undefined;
  const left = edits.filter((each) => isOther(each) && each !== rival);
  if (edit.kind === "ban") {
    const former = edits.find((each) => each.kind === "pin" && !isOther(each));
    return [...left, former?.kind === "pin" ? { ...edit, former } : edit];
  }
  return [...left, insteadOf === undefined || edit.kind !== "pin" ? edit : { ...edit, insteadOf }];
}

/** As if it had never been decided: what it took away in the pane is decided again. */
export function withoutEdit(edits: readonly TwinningEdit[], edit: TwinningEdit): readonly TwinningEdit[] {
  return edits.flatMap((each) => {
    if (each !== edit) return [each];
    return each.kind === "ban" && each.former ? [each.former] : [];
  });
}

function isPinOf(edit: TwinningEdit, need: Pairing): boolean {
  return edit.kind === "pin" && needKey(edit.decision) === needKey(need);
}

/** What it is about, as one word: a later decision about the same takes the place of the former. */
export function editKey(edit: TwinningEdit): string {
  if (edit.kind === "set") return edit.kind;
  return pairingKey(edit.kind === "free" ? edit.pair : edit.decision);
}
