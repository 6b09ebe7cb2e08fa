/** What there is to ask, by city, also of one of which there is nothing yet, with one button to take it along to a mail. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { BundleDraft } from "../../actions/draft-bundle";
import { CopyText } from "../look/copy-text";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { askedTexts, type CityQuestions, mailText, questionsByCity, silentCities } from "./city-questions";
import { bundleTexts } from "../../locales/bundle";

const useStyles = makeStyles({
  cities: { margin: 0, padding: 0, listStyleType: "none" },
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

export interface QuestionsProps {
  readonly draft: BundleDraft;
  /** The cities of which a file waits for a choice. */
  readonly waiting: ReadonlyMap<string, unknown>;
}

export function Questions({ draft, waiting }: QuestionsProps) {
  const { locale } = useMeaning();
  const words = bundleTexts(locale).questions;
  const styles = useStyles();
  const silent = useMemo(() => silentCities(draft, waiting), [draft, waiting]);
  const cities = useMemo(() => [...questionsByCity(draft), ...silent], [draft, silent]);
  if (cities.length === 0) return null;
  return (
    <Section title={words.title(draft.bundle.questions.length + silent.length)}>
      <LongList items={cities} className={styles.cities}>
        {(asked) => <OneCity key={asked.city?.id ?? ""} asked={asked} />}
      </LongList>
    </Section>
  );
}

function OneCity({ asked }: { readonly asked: CityQuestions }) {
  const { locale } = useMeaning();
  const words = bundleTexts(locale).questions;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const name = asked.city?.name ?? words.ofNobody;
  return (
    <li className={styles.city}>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className={styles.summary}>{words.ofCity(name, asked.questions.length)}</summary>
        {open && (
          <div className={styles.inside}>
            <LongList items={askedTexts(asked)} className={styles.list}>
              {(text, index) => (
                <li key={index} className={styles.question}>
                  <Text size={200}>{text}</Text>
                </li>
              )}
            </LongList>
            <CopyText text={mailText(asked)} name={name} words={words} />
          </div>
        )}
      </details>
    </li>
  );
}
