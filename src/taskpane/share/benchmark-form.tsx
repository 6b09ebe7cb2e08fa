/** For whom the benchmark is, whether it is final, and the day that stands on it; that is mostly today, and unfolds for who wants another. */
import { shareTexts } from "../../locales/share";
import { Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { Audience } from "../../export/audience";
import type { Stage } from "../../export/benchmark";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { dayText } from "../view/day-text";
import type { ShareSession, ShareState } from "./share-session";
import { chosenCity } from "./share-tasks";

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: "100%" },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
});

const AUDIENCES: readonly Audience["kind"][] = ["steering-group", "public", "city"];
const STAGES: readonly Stage[] = ["draft", "final"];

export interface BenchmarkFormProps {
  readonly session: ShareSession;
  readonly state: ShareState;
  /** What is open in the workbook, in one line; empty where nothing is. */
  readonly open: string;
}

export function BenchmarkForm({ session, state: { audience, cityId, stage, date }, open }: BenchmarkFormProps) {
  const { locale, definition } = useMeaning();
  const words = shareTexts(locale).benchmark;
  const styles = useStyles();
  const city = chosenCity(cityId, definition.cities);
  return (
    <Section title={words.title}>
      <Field label={words.audience}>
        <Select
          value={audience}
          onChange={(_, { value }) => {
            session.set({ audience: AUDIENCES.find((each) => each === value) ?? audience });
          }}
        >
          {AUDIENCES.map((each) => (
            <option key={each} value={each}>
              {words.audiences[each]}
            </option>
          ))}
        </Select>
      </Field>
      {audience === "city" && (
        <Field label={words.city}>
          <Select
            value={city}
            onChange={(_, { value }) => {
              session.set({ cityId: value });
            }}
          >
            {city === "" && <option value="">{words.chooseCity}</option>}
            {definition.cities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.stage}>
        <Select
          value={stage}
          onChange={(_, { value }) => {
            session.set({ stage: STAGES.find((each) => each === value) ?? stage });
          }}
        >
          {STAGES.map((each) => (
            <option key={each} value={each}>
              {words.stages[each]}
            </option>
          ))}
        </Select>
      </Field>
      {/* What is final is made all the same: who makes it is told first. */}
      {stage === "final" && open !== "" && (
        <Text role="status" data-final-open="">
          {open}
        </Text>
      )}
      {/* Folded it takes one press to go by, and not four. */}
      <details>
        <summary className={styles.summary}>{words.dated(dayText(date))}</summary>
        <Field label={words.date}>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow }}
            type="date"
            required
            value={date}
            onChange={(_, { value }) => {
              // A date that is half typed is none: the last whole one stays.
              if (value !== "") session.set({ date: value });
            }}
          />
        </Field>
      </details>
    </Section>
  );
}
