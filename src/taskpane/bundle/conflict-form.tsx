/** One contradiction: choose a candidate, or write the value that was agreed upon, with the reason. */
import { Button, Field, Input, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Take } from "../../consolidation/choice";
import type { Conflict } from "../../consolidation/consolidation";
import { highestLevel, lowestLevel } from "../../domain/definition/definition";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { FTE } from "../../domain/definition/subject";
import { readFte } from "../../domain/fte/read-fte";
import { readNumber } from "../../domain/score/phrase";
import { readScore } from "../../domain/score/read-score";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { FormPanel } from "../look/form-panel";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";
import { subjectText } from "../view/subject-text";

const useStyles = makeStyles({
  option: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  place: { overflowWrap: "anywhere" },
  button: { alignSelf: "start" },
});

const OTHER = "other";

export interface ConflictFormProps {
  readonly conflict: Conflict;
  readonly onChoose: (choice: { readonly take: Take; readonly reason: string }) => void;
}

export function ConflictForm({ conflict, onChoose }: ConflictFormProps) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.bundle.conflicts;
  const styles = useStyles();
  const [picked, setPicked] = useState("");
  const [text, setText] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const what = subjectText(conflict, definition, locale);
  const isFte = conflict.subjectId === FTE.id;
  const agreed = agreedTake(text, isFte, definition);
  const candidate = conflict.candidates[Number(picked)];
  const take: Take | undefined =
    picked === OTHER
      ? agreed
      : picked !== "" && candidate
        ? { kind: "candidate", file: "", ...candidate.source }
        : undefined;
  const [lowest, highest] = [lowestLevel(definition), highestLevel(definition)].map(({ value }) =>
    locale.number(value),
  );
  const refused = isFte ? words.fteRefused : locale.pane.score.refused(lowest ?? "", highest ?? "");

  return (
    <FormPanel
      label={what}
      onSubmit={() => {
        setTried(true);
        if (take && (picked !== OTHER || reason.trim() !== "")) onChoose({ take, reason: reason.trim() });
      }}
    >
      <Field label={what} {...(tried && picked === "" && { validationMessage: words.nothingChosen })}>
        <RadioGroup
          value={picked}
          onChange={(_, { value }) => {
            setPicked(value);
          }}
        >
          {conflict.candidates.map(({ value, source: { file = "", sheet, cell } }, index) => (
            <Radio
              key={`${file} ${sheet} ${cell}`}
              value={String(index)}
              label={
                <span className={styles.option}>
                  <Value value={value} isFte={isFte} />
                  <Text size={200} className={styles.place}>
                    {words.from(file, sheet, cell)}
                  </Text>
                </span>
              }
            />
          ))}
          <Radio value={OTHER} label={words.other} />
        </RadioGroup>
      </Field>
      {picked === OTHER && (
        <>
          <Field label={words.value} required {...(tried && !agreed && { validationMessage: refused })}>
            <Input
              inputMode="decimal"
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
              value={reason}
              onChange={(_, { value }) => {
                setReason(value);
              }}
            />
          </Field>
        </>
      )}
      <Button type="submit" size="small" className={styles.button} aria-label={words.choose(what)}>
        {words.chooseShort}
      </Button>
    </FormPanel>
  );
}

function Value({ value, isFte }: { readonly value: number | null; readonly isFte: boolean }) {
  const { locale } = useMeaning();
  if (isFte) return <Text weight="semibold">{value === null ? "" : locale.number(value)}</Text>;
  return <ScoreChip value={value} {...(value === null && { text: maturiteit.notApplicable })} />;
}

/** A number as one would type it, in Dutch or English; words are for files. */
function agreedTake(text: string, isFte: boolean, definition: AssessmentDefinition): Take | undefined {
  const value = readNumber(text.trim());
  if (value === undefined) return undefined;
  if (isFte) {
    const { fte } = readFte({ value });
    return fte.value === null ? undefined : { kind: "fte", fte: { ...fte, remark: "", domains: "" } };
  }
  const { score } = readScore({ value }, definition);
  return score.value === null ? undefined : { kind: "score", score };
}
