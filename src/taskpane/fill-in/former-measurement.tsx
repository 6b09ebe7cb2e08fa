/** Measuring again: the bundle of the former measurement, of which the scores and the targets are laid out beside what is to be filled in. */
import { Checkbox, Field, Text } from "@fluentui/react-components";
import { type Taken } from "../../actions/measure-again";
import { layOutTexts } from "../../locales/lay-out";
import { useMeaning } from "../meaning";
import { PreviousFile } from "../share/previous-file";
import type { ShareSession, ShareState } from "../share/share-session";

export interface FormerMeasurementProps {
  readonly session: ShareSession;
  readonly state: ShareState;
  /** How much it gives; `undefined` for one of another model or scale. */
  readonly taken: Taken | undefined;
  readonly copyScores: boolean;
  readonly onCopyScores: (copy: boolean) => void;
}

export function FormerMeasurement({ session, state, taken, copyScores, onCopyScores }: FormerMeasurementProps) {
  const { former } = layOutTexts(useMeaning().locale);
  return (
    <>
      <PreviousFile {...{ session, state }} explanation={former.explanation} />
      {state.previous && (
        <Text role="status" block>
          {taken ? former.taken(taken) : former.other}
        </Text>
      )}
      {taken && taken.previous > 0 && (
        <Field hint={former.copyHint}>
          <Checkbox
            label={former.copy}
            checked={copyScores}
            onChange={(_, { checked }) => {
              onCopyScores(checked === true);
            }}
          />
        </Field>
      )}
    </>
  );
}
