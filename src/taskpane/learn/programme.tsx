/** What is due of the programme, by its calendar: whether something took place, that does not know. */
import { Text } from "@fluentui/react-components";
import type { Programme as ProgrammeDates } from "../../domain/twinning/programme";
import { learnTexts } from "../../locales/learn";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { dueLines } from "./due";
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
