/** A value that was agreed upon, whatever the files say, with the reason. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Take } from "../../consolidation/choice";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { readFte } from "../../domain/fte/read-fte";
import { readNumber } from "../../domain/score/phrase";
import { readScore } from "../../domain/score/read-score";
import { bundleTexts } from "../../locales/bundle";
import type { Locale } from "../../locales/locale";
import { useMeaning } from "../meaning";
import { scoreRefusal } from "../view/score-refusal";

const useStyles = makeStyles({
  // A field of a browser's own is wider than a narrow pane.
  input: { minWidth: 0 },
  inside: { minWidth: 0, width: "100%" },
  summary: { cursor: "pointer" },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  button: { alignSelf: "start" },
});

export interface OneChoice {
  readonly take: Take;
  readonly reason: string;
  /** As it is shown. */
  readonly value: string;
}

export interface AgreedFormProps {
  /** City and subject, for who hears the button alone. */
  readonly what: string;
  readonly isFte: boolean;
  readonly onChoose: (choice: OneChoice) => void;
}

export function AgreedForm({ what, isFte, onChoose }: AgreedFormProps) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).conflicts;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const take = agreedTake(text, { isFte, definition, number: locale.number });
  const refused = isFte ? words.fteRefused : scoreRefusal(text, locale, definition);
  const isInWords = take && readNumber(text.trim()) === undefined;
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary} aria-label={words.otherOf(what)}>
        {words.other}
      </summary>
      {open && (
        <form
          className={styles.form}
          aria-label={words.otherOf(what)}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (take && reason.trim() !== "") onChoose({ ...take, reason: reason.trim() });
            else event.currentTarget.querySelectorAll("input")[take ? 1 : 0]?.focus();
          }}
        >
          <Field
            label={words.value}
            required
            {...(isInWords && { hint: words.reads(take.value) })}
            {...(tried && !take && { validationMessage: refused })}
          >
            <Input
              className={styles.input}
              input={{ className: styles.inside }}
              {...(isFte && { inputMode: "decimal" as const })}
              value={text}
              onChange={(_, { value }) => {
                setText(value);
              }}
            />
          </Field>
          <Field
            label={words.reason}
            required
            {...(tried && reason.trim() === "" && { validationMessage: words.reasonMissing })}
          >
            <Input
              className={styles.input}
              input={{ className: styles.inside }}
              value={reason}
              onChange={(_, { value }) => {
                setReason(value);
              }}
            />
          </Field>
          <Button type="submit" size="small" className={styles.button} aria-label={words.chooseAgreed(what)}>
            {words.chooseShort}
          </Button>
        </form>
      )}
    </details>
  );
}

interface AgreedInput extends Pick<AgreedFormProps, "isFte"> {
  readonly definition: AssessmentDefinition;
  readonly number: Locale["number"];
}

/** A number as one would type it, in Dutch or English; of a score also words that stand for one, as wherever a score is typed. */
function agreedTake(
  text: string,
  { isFte, definition, number }: AgreedInput,
): Pick<OneChoice, "take" | "value"> | undefined {
  if (isFte) {
    const value = readNumber(text.trim());
    if (value === undefined) return undefined;
    const { fte } = readFte({ value });
    if (fte.value === null) return undefined;
    return { take: { kind: "fte", fte: { ...fte, remark: "", domains: "" } }, value: number(fte.value) };
  }
  const { value } = readScore({ value: text }, definition).score;
  if (value === null) return undefined;
  // What is agreed upon is the number, however it was said.
  return { take: { kind: "score", score: readScore({ value }, definition).score }, value: number(value) };
}
