/** What is due of the programme, by its calendar: whether something took place, that does not know. */
import { Text } from "@fluentui/react-components";
import { dueOn, isDay, type Programme as ProgrammeDates } from "../../domain/twinning/programme";
import { learnTexts } from "../../locales/learn";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { useLearnLook } from "./learn-look";

export interface ProgrammeProps {
  readonly programme: ProgrammeDates;
  /** ISO. */
  readonly today: string;
}

export function Programme({ programme, today }: ProgrammeProps) {
  const { locale } = useMeaning();
  const words = learnTexts(locale).programme;
  const look = useLearnLook();
  return (
    <Section title={words.title}>
      <ul className={look.list} data-due="">
        {dueLines(programme, today, words).map((line) => (
          <li key={line}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is past first, then what goes on, then what comes. Pure. */
export function dueLines(
  programme: ProgrammeDates,
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

/** As the sheet writes it. @example dayText("2026-10-01") // "01/10/2026" */
function dayText(day: string): string {
  return day.split("-").reverse().join("/");
}
