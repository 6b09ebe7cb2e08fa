/** What there is to ask, by city, with one button to take it along to a mail. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BundleDraft } from "../../actions/draft-bundle";
import { CopyText } from "../look/copy-text";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { type CityQuestions, mailText, questionsByCity, questionText } from "./bundle-view";

const useStyles = makeStyles({
  city: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  inside: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  list: { margin: 0, paddingInlineStart: "20px" },
  question: { overflowWrap: "anywhere" },
});

export function Questions({ draft }: { readonly draft: BundleDraft }) {
  const { locale } = useMeaning();
  const words = locale.pane.bundle.questions;
  const cities = questionsByCity(draft);
  if (cities.length === 0) return null;
  return (
    <Section title={words.title(draft.bundle.questions.length)}>
      <div>
        {cities.map((asked) => (
          <OneCity key={asked.city?.id ?? ""} asked={asked} />
        ))}
      </div>
    </Section>
  );
}

function OneCity({ asked }: { readonly asked: CityQuestions }) {
  const { locale } = useMeaning();
  const words = locale.pane.bundle.questions;
  const styles = useStyles();
  const name = asked.city?.name ?? words.ofNobody;
  return (
    <details className={styles.city}>
      <summary className={styles.summary}>{`${name} (${asked.questions.length})`}</summary>
      <div className={styles.inside}>
        <ul className={styles.list}>
          {asked.questions.map((question, index) => (
            <li key={index} className={styles.question}>
              <Text size={200}>{questionText(question, locale.sheets)}</Text>
            </li>
          ))}
        </ul>
        <CopyText text={mailText(asked, locale.sheets)} name={name} words={words} />
      </div>
    </details>
  );
}
