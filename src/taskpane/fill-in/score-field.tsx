/** The score, typed: a number or words that stand for one, with what it means, what stands there now and what stood there before. */
import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type RefObject, useId } from "react";
import { foundOf, suggestedFor, typedScore } from "../../actions/fill-in";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { bandOf } from "../../domain/legend/band";
import { readNumber } from "../../domain/score/phrase";
import type { Finding } from "../../domain/finding";
import type { Score } from "../../domain/score/score";
import { inQuotes } from "../../layout/dutch";
import type { Locale } from "../../locales/locale";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";
import { scoreRefusal } from "../view/score-refusal";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: "4px" },
  chip: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // What stands there now is on the same line, also in the narrowest pane of Excel.
  hint: { flex: "0 1 148px", color: tokens.colorNeutralForeground2 },
  input: { flex: "1 1 112px", minWidth: 0, order: -1 },
});

export interface ScoreFieldProps {
  /** By its name: what is above the field has scrolled away. */
  readonly theme: string;
  readonly text: string;
  readonly score: Score | undefined;
  /** What the check says of the cell as it is now. */
  readonly found: readonly Finding[];
  /** As its sheet has it; empty where there is none. */
  readonly previous: string;
  /** Around the field. */
  readonly row: RefObject<HTMLDivElement>;
  readonly onType: (text: string) => void;
}

export function ScoreField({ theme, text, score, found, previous, row, onType }: ScoreFieldProps) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.score;
  const styles = useStyles();
  const [offer, hint] = [useId(), useId()];
  const before = readNumber(previous);
  const isBlank = text.trim() === "";
  const suggested = isBlank
    ? found.find(({ suggestion }) => suggestion !== undefined)?.suggestion
    : suggestedFor(text, definition);
  return (
    <Field label={words.own(theme)} {...(isBlank ? toldOf(found, locale) : meant(text, locale, definition))}>
      {(field) => {
        const told = [field["aria-describedby"], suggested === undefined ? undefined : offer, score ? undefined : hint];
        const described = told.filter((each) => each !== undefined).join(" ");
        return (
          <div ref={row} className={styles.row}>
            {suggested !== undefined && (
              // Before the field, though it is seen behind it: Tab goes on to the reason, and Shift + Tab comes by here.
              <Button
                id={offer}
                size="small"
                onClick={() => {
                  onType(locale.number(suggested));
                  // The button goes; what it filled in is looked over where it stands.
                  row.current?.querySelector("input")?.focus();
                }}
              >
                {words.suggest(locale.number(suggested))}
              </Button>
            )}
            <Input
              {...field}
              aria-describedby={described.length > 0 ? described : undefined}
              className={styles.input}
              value={text}
              onChange={(_, { value }) => {
                onType(value);
              }}
            />
            {score ? (
              <span className={styles.chip}>
                <Text>{words.now}:</Text>
                <ScoreChip value={score.value} />
                <Text>{nowText(score)}</Text>
              </span>
            ) : (
              // Beside the field: a line of its own is what the questions above need.
              <Text id={hint} size={200} className={styles.hint}>
                {words.hint(locale.number(definition.step), anyPhrase(definition))}
              </Text>
            )}
            {previous !== "" && (
              <span className={styles.chip}>
                <Text>{words.previous}:</Text>
                {before === undefined ? <Text>{previous}</Text> : <ScoreChip value={before} />}
              </span>
            )}
          </div>
        );
      }}
    </Field>
  );
}

/** What stands there, where the number alone does not say it. */
function nowText({ raw, value }: Score): string {
  if (raw === String(value)) return "";
  return inQuotes(raw);
}

/** Words that are understood. */
function anyPhrase({ levels }: AssessmentDefinition): string {
  return `tussen ${levels[0].colour} en ${levels[1].colour}`;
}

/** In the words of the check: what is stored is never called well at the field, and wrong there. */
function toldOf(found: readonly Finding[], { findings }: Locale) {
  if (found.length === 0) return {};
  return {
    validationMessage: found.map((each) => findings[each.code](each)).join(" "),
    validationState: "warning" as const,
  };
}

function meant(text: string, locale: Locale, definition: AssessmentDefinition) {
  const { number } = locale;
  const words = locale.pane.score;
  const typed = typedScore(text, definition);
  if (typeof typed === "object") {
    const { value } = typed;
    if (typeof value === "string") return {};
    const found = foundOf(value, definition);
    if (found) return toldOf([found], locale);
    const { lower, upper } = bandOf(value, definition) ?? {};
    if (!lower || !upper) return {};
    const level = lower === upper ? lower.name : words.between(lower.name, upper.name);
    return { validationMessage: words.means(number(value), level), validationState: "success" as const };
  }
  // Half a word is no mistake yet: it is called one when the field is left, and that writes nothing.
  return { validationMessage: scoreRefusal(text, locale, definition), validationState: "error" as const };
}
