/** Motivation, evidence and target of one score. Saved when a field is left, and when another cell is chosen meanwhile. */
import { Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { type Explained, type ExplanationText, targetOf } from "../../actions/explain";
import { highestLevel, lowestLevel } from "../../domain/definition/definition";
import { toelichting } from "../../layout/sheets/toelichting";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ExplanationFormProps {
  /** What Toelichting says; `undefined` when there is nowhere to keep it. */
  readonly saved: Explained | undefined;
  readonly onSave: (text: ExplanationText) => void;
}

export function ExplanationForm({ saved, onSave }: ExplanationFormProps) {
  const { locale } = useMeaning();
  const words = locale.pane.explanation;
  const styles = useStyles();
  return (
    <Section title={words.title}>
      {saved ? <Fields saved={saved} onSave={onSave} /> : <Text className={styles.quiet}>{words.nowhere}</Text>}
    </Section>
  );
}

function Fields({
  saved: { lacking, ...saved },
  onSave,
}: {
  readonly saved: Explained;
  readonly onSave: ExplanationFormProps["onSave"];
}) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.explanation;
  const styles = useStyles();
  const [draft, setDraft] = useState<Partial<ExplanationText>>({});
  const text = { ...saved, target: saved.target.replace(".", locale.number(0.5).charAt(1)), ...draft };
  const wrong = targetOf(text.target, definition) === "unreadable";
  const save = () => {
    if (wrong || Object.keys(draft).length === 0) return;
    setDraft({});
    onSave(text);
  };
  const pending = useRef(save);
  useEffect(() => {
    pending.current = save;
  });
  // Whoever chooses another cell loses nothing: what was typed is saved on the way out.
  useEffect(
    () => () => {
      pending.current();
    },
    [],
  );
  const [lowest, highest] = [lowestLevel(definition), highestLevel(definition)].map(({ value }) =>
    locale.number(value),
  );
  const set = (change: Partial<ExplanationText>) => {
    setDraft({ ...draft, ...change });
  };

  // A field that nothing keeps would take words that get lost.
  const { motivation, evidence, target } = toelichting.columns;
  const isKept = ({ title }: { readonly title: string }) => !lacking.includes(title);

  return (
    <>
      {lacking.length > 0 && <Text>{words.lacking(lacking)}</Text>}
      {isKept(motivation) && (
        <Field label={words.motivation}>
          <Textarea
            resize="vertical"
            value={text.motivation}
            onBlur={save}
            onChange={(_, { value }) => {
              set({ motivation: value });
            }}
          />
        </Field>
      )}
      {isKept(evidence) && (
        <Field label={words.evidence}>
          <Input
            type="url"
            value={text.evidence}
            onBlur={save}
            onChange={(_, { value }) => {
              set({ evidence: value });
            }}
          />
        </Field>
      )}
      {isKept(target) && (
        <Field
          label={words.target}
          {...(wrong && {
            validationMessage: locale.pane.score.refused(lowest ?? "", highest ?? ""),
            validationState: "error" as const,
          })}
        >
          <Input
            inputMode="decimal"
            value={text.target}
            onBlur={save}
            onChange={(_, { value }) => {
              set({ target: value });
            }}
          />
        </Field>
      )}
      {[motivation, evidence, target].some(isKept) && (
        <Text size={200} className={styles.quiet}>
          {words.hint}
        </Text>
      )}
    </>
  );
}
