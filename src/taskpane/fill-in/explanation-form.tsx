/** What is said of one score: each field for which the sheet has a column. The reason stands beside the score; the rest comes after it. */
import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import { type Said, targetOf } from "../../actions/explain";
import { useMeaning } from "../meaning";
import { scaleEnds } from "../view/scale-ends";
import type { Answering } from "./use-answer";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const POINTS = ["strong", "improve"] as const satisfies readonly Said[];

export interface OfAnswer {
  readonly answer: Answering;
}

/** Why it has that score; where there is no place for it, that is said here. */
export function Reason({ answer }: OfAnswer) {
  const words = useMeaning().locale.pane.explanation;
  const styles = useStyles();
  const { saved } = answer;
  if (!saved) return <Text className={styles.quiet}>{words.nowhere}</Text>;
  const { kept, lacking, sheet } = saved;
  return (
    <>
      {lacking.length > 0 && <Text>{words.lacking(lacking, sheet)}</Text>}
      {kept.includes("motivation") && <Told field="motivation" answer={answer} />}
    </>
  );
}

export function ExplanationForm({ answer }: OfAnswer) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.explanation;
  const styles = useStyles();
  const { saved, text, asks, set } = answer;
  const evidence = useRef<HTMLDivElement>(null);
  if (!saved) return null;
  const { kept, sheet } = saved;
  const isWrong = targetOf(text.target, definition) === "unreadable";

  return (
    <>
      {POINTS.filter((field) => kept.includes(field)).map((field) => (
        <Told key={field} field={field} answer={answer} />
      ))}
      {kept.includes("evidence") && (
        <div ref={evidence}>
          <Field label={words.evidence}>
            <Input
              value={text.evidence}
              onChange={(_, { value }) => {
                set({ evidence: value });
              }}
            />
          </Field>
        </div>
      )}
      {asks && (
        <NoLink
          takesFocus={asks.goesOn}
          onAnswer={(keeps) => {
            evidence.current?.querySelector("input")?.focus();
            if (keeps) answer.keepEvidence();
            else answer.changeEvidence();
          }}
        />
      )}
      {kept.includes("target") && (
        <Field
          label={words.target}
          {...(isWrong && {
            validationMessage: locale.pane.score.notA(text.target, ...scaleEnds(definition, locale)),
            validationState: "error" as const,
          })}
        >
          <Input
            inputMode="decimal"
            value={text.target}
            onChange={(_, { value }) => {
              set({ target: value });
            }}
          />
        </Field>
      )}
      {kept.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.hint(sheet)}
        </Text>
      )}
    </>
  );
}

/** In sentences. */
function Told({ field, answer: { text, set } }: OfAnswer & { readonly field: "motivation" | (typeof POINTS)[number] }) {
  const told = useRef<HTMLDivElement>(null);
  const value = text[field];
  useLayoutEffect(() => {
    const area = told.current?.querySelector("textarea");
    // As high as what it holds, and never lower than someone made it.
    if (area && area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight}px`;
  }, [value]);
  return (
    <div ref={told}>
      <Field label={useMeaning().locale.pane.explanation[field]}>
        <Textarea
          resize="vertical"
          value={value}
          onChange={(_, typed) => {
            set({ [field]: typed.value });
          }}
        />
      </Field>
    </div>
  );
}

/** Evidence that is no link is asked about, and kept by whoever says so. */
function NoLink({
  takesFocus,
  onAnswer,
}: {
  readonly takesFocus: boolean;
  readonly onAnswer: (keeps: boolean) => void;
}) {
  const words = useMeaning().locale.pane.explanation;
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) buttons.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  return (
    <>
      <Text role="status">{words.noLink}</Text>
      <div ref={buttons} className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            onAnswer(true);
          }}
        >
          {words.keepSo}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onAnswer(false);
          }}
        >
          {words.change}
        </Button>
      </div>
    </>
  );
}
