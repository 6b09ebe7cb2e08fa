/** The files in which someone must choose what the scores are: the first one open, the others a click away. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Submission } from "../../consolidation/submission";
import { wayTexts } from "../../locales/ways";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { questionKey, together } from "../ways/one-question";
import { TableQuestion } from "../ways/table-question";
import { type Chosen, hasOwnHeadings, questionsIn } from "../ways/way-view";
import { tablesOf } from "./file-ways-view";
import type { SameShape } from "./same-shape";
import { SameShapeOffer } from "./same-shape-offer";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface FileQuestionsProps {
  readonly asked: readonly Submission[];
  readonly working: boolean;
  readonly onChoose: (file: string, chosen: Chosen) => void;
  /** Those of the same shape as one that someone chose in. */
  readonly same: readonly SameShape[];
  readonly onChooseAlike: (same: SameShape) => void;
}

export function FileQuestions({ asked: [first, ...others], same, onChooseAlike, ...handlers }: FileQuestionsProps) {
  const { locale } = useMeaning();
  const { files: words } = wayTexts(locale);
  const styles = useStyles();
  if (!first) return null;
  return (
    <Section title={words.choose(first.file)}>
      {same.map((shape) => (
        <SameShapeOffer key={shape.like} same={shape} working={handlers.working} onChooseAlike={onChooseAlike} />
      ))}
      <Cards key={first.file} submission={first} {...handlers} />
      {others.length > 0 && (
        <>
          <Text>{words.asksMore(others.length)}</Text>
          <LongList items={others} className={styles.list}>
            {(submission) => <Folded key={submission.file} submission={submission} {...handlers} />}
          </LongList>
        </>
      )}
    </Section>
  );
}

type OneFileProps = Pick<FileQuestionsProps, "working" | "onChoose"> & { readonly submission: Submission };

function Folded({ submission, ...handlers }: OneFileProps) {
  const { locale } = useMeaning();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.item}>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className={styles.summary}>{wayTexts(locale).files.choose(submission.file)}</summary>
        {open && <Cards submission={submission} {...handlers} />}
      </details>
    </li>
  );
}

function Cards({ submission, working, onChoose }: OneFileProps) {
  const { locale, definition } = useMeaning();
  const { ask } = wayTexts(locale);
  const styles = useStyles();
  return (
    <div className={styles.cards}>
      {together(questionsIn(tablesOf(submission, definition))).map((question) => (
        <TableQuestion
          key={questionKey(question)}
          question={question}
          level="h3"
          kept={question.length > 1 ? ask.keptOnce : hasOwnHeadings(question[0]) ? ask.keptInBundle : ask.keptForNow}
          working={working}
          onChoose={(chosen) => {
            onChoose(submission.file, chosen);
          }}
        />
      ))}
    </div>
  );
}
