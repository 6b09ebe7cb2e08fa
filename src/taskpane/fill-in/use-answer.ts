/**
 * Answering one theme: what is typed is written when a field is left, when the next theme is asked for, and when the editor goes.
 * Nothing is lost in silence: what cannot be written stays in the draft and is said.
 */
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { explanationOf } from "../../actions/explain";
import type { ScoreGiven } from "../../actions/fill-in";
import type { Inspection } from "../../actions/inspect";
import { addressKey } from "../../host/area";
import type { ScorePlace } from "../../layout/parse/reading";
import { useMeaning } from "../meaning";
import { isPartly } from "../notice-text";
import type { FilledIn, PaneStore } from "../pane-store";
import { type Answer, fillInTask, goOnTask } from "../tasks";
import type { Task } from "../task";
import { onwardFrom } from "../view/places";
import type { Arriving } from "./arriving";
import { draftsOf, type Readable, readable, type Typed } from "./drafts";

export interface Answered {
  readonly store: PaneStore;
  readonly inspection: Inspection;
  readonly place: ScorePlace;
  readonly arriving: Arriving;
}

export interface Answers extends Answered {
  /** It was asked to go on, it is written, and there is no theme to go on with. */
  readonly onLast: () => void;
}

export function useAnswer({ store, inspection, place, arriving, onLast }: Answers) {
  const { locale, definition } = useMeaning();
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  /** The evidence that is asked about, and whether the next theme waits for the answer. */
  const [asked, setAsked] = useState<{ readonly about: string; readonly goesOn: boolean }>();
  /** Something was written since the theme was opened. */
  const wrote = useRef(false);
  const drafts = draftsOf(store, place);
  const draft = drafts.now();
  const saved = useMemo(() => explanationOf({ inspection, place }), [inspection, place]);
  const { refused, noLink } = readable(draft, definition);

  const run = (task: Task, goesOn: boolean) => {
    const next = goesOn ? onwardFrom(inspection, place, true).next : undefined;
    if (next) arriving.current = { cell: addressKey(next), field: "score" };
    return store.run(task).then(() => {
      if (goesOn && !next && !store.state().problem) onLast();
    });
  };

  const write = (answer: Answer) => {
    const { score = "" } = drafts.now().typed;
    const typed = { ...answer.text, ...(answer.value !== undefined && { score }) };
    const onWritten = (on: Inspection) => {
      drafts.written(on, typed);
      wrote.current ||= isAny({ text: {}, ...answer });
    };
    return run(fillInTask(place, { ...answer, onWritten }), answer.goesOn === true);
  };

  /** What was written here since the theme was opened, while it is what would be taken back. */
  const told = () => {
    const of = store.state().undo?.of;
    return wrote.current && of?.kind === "filled-in" && isSame(of.place, place) ? of : undefined;
  };

  /** What can be written; evidence that is no link is asked about first. */
  const save = (wantsOn: boolean) => {
    const { refused: left, noLink: about, ...now } = readable(drafts.now(), definition);
    if (wantsOn && left.length > 0) return;
    // The field is left when the question takes the focus: who wanted to go on still does.
    if (about !== undefined)
      setAsked((before) => ({ about, goesOn: wantsOn || (before?.about === about && before.goesOn) }));
    const goesOn = wantsOn && about === undefined;
    // Of what is written it is said what is not.
    if (isAny(now) || (goesOn && !told())) void write({ ...now, goesOn, refused: left });
    else if (goesOn) void run(goOnTask(place, told), true);
  };

  const leave = () => {
    const now = readable(drafts.now(), definition);
    const { noLink: unasked } = now;
    const text = { ...now.text, ...(unasked !== undefined && { evidence: unasked }) };
    const told = now.refused.join("\n");
    const left = told === drafts.now().told ? [] : now.refused;
    drafts.change({ told });
    if (left.length > 0 || isAny({ ...now, text })) void write({ ...now, text, refused: left });
  };
  const leaving = useRef(leave);
  useEffect(() => {
    leaving.current = leave;
  });
  // Whoever chooses another cell loses nothing: what was typed is written on the way out.
  useEffect(
    () => () => {
      leaving.current();
    },
    [],
  );

  /** What was saved of the theme before has been read by whoever types on; and what was refused here may have made place for what is not. */
  const isPast = (notice: FilledIn) => {
    if (!isSame(notice.place, place)) return !isPartly(notice);
    const { refused: still } = readable(drafts.now(), definition);
    return isPartly(notice) && !notice.refused.some((text) => still.includes(text));
  };

  const typed: Partial<Typed> = draft.typed;
  const written = draft.written?.on === inspection ? draft.written.text : {};
  const target = saved?.target.replace(".", locale.number(0.5).charAt(1)) ?? "";
  const set = (change: Partial<Typed>) => {
    drafts.change({ typed: { ...drafts.now().typed, ...change } });
    const { notice } = store.state();
    if (notice?.kind === "filled-in" && isPast(notice)) store.leave();
    redraw();
  };
  const blank = { motivation: "", strong: "", improve: "", evidence: "" };
  const there = { ...blank, ...saved, target, ...written, score: "" };
  return {
    saved,
    text: { ...there, ...typed },
    isRefused: refused.length > 0,
    /** Something is typed that is not in the sheet. */
    isUnsaved: Object.entries(typed).some(([field, value]) => value !== there[field as keyof Typed]),
    asks: asked !== undefined && asked.about === noLink ? asked : undefined,
    set,
    save,
    /** A level, "not applicable" or nothing, chosen: it goes before what was typed. */
    give: (value: ScoreGiven) => {
      drafts.change({ typed: { ...drafts.now().typed, score: "" } });
      return write({ value });
    },
    keepEvidence: () => {
      drafts.change({ sure: noLink });
      setAsked(undefined);
      save(asked?.goesOn === true);
    },
    changeEvidence: () => {
      setAsked(undefined);
    },
  };
}

export type Answering = ReturnType<typeof useAnswer>;

function isSame(one: ScorePlace, other: ScorePlace): boolean {
  return addressKey(one) === addressKey(other);
}

function isAny({ value, text }: Pick<Readable, "value" | "text">): boolean {
  return value !== undefined || Object.keys(text).length > 0;
}
