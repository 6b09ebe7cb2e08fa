/** What is due of the programme, as lines: what is past first, then what goes on, then what comes. Pure. */
import { dueOn, isDay, type Programme } from "../../domain/twinning/programme";
import type { learnTexts } from "../../locales/learn";
import { dayText } from "../view/day-text";

/** @param today ISO */
export function dueLines(
  programme: Programme,
  today: string,
  words: ReturnType<typeof learnTexts>["programme"],
): readonly string[] {
  if (!isDay(programme.start)) return [words.noStart];
  const { now, soon, past } = dueOn(programme, today);
  return [
    ...(today < programme.start ? [words.notStarted(dayText(programme.start))] : []),
    ...past.map((each) => words.past(words.what(each), dayText(each.until))),
    ...now.map((each) => words.now(words.what(each), dayText(each.until))),
    ...(soon.length > 0 ? soon.map((each) => words.soon(words.what(each), dayText(each.until))) : [words.nothing]),
  ];
}
