/** Another city for a form that was laid out for the wrong one: what goes along, and what does not, before anything is changed. */
import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { staysOn } from "../../actions/change-city";
import type { CityOfForm } from "../../actions/city-of-form";
import type { Inspection } from "../../actions/inspect";
import { isAnswered } from "../../domain/score/score";
import { layOutTexts } from "../../locales/lay-out";
import { useFormFocus } from "../look/form-panel";
import { OTHER_CITY } from "../look/keep-focus";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { changeCityTask } from "./lay-out-task";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  told: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface OtherCityFormProps {
  readonly inspection: Inspection;
  readonly store: PaneStore;
  readonly working: boolean;
  readonly now: CityOfForm;
  readonly onClose: () => void;
}

/** No city has such an id. */
const NONE = "";

export function OtherCityForm({ inspection, store, working, now, onClose }: OtherCityFormProps) {
  const { locale, definition } = useMeaning();
  const layOut = layOutTexts(locale);
  const words = layOut.otherCity;
  const styles = useStyles();
  const [cityId, setCityId] = useState(NONE);
  const [tried, setTried] = useState(false);
  const { unit } = definition;
  const from = now.city;
  const others = definition.cities.filter(({ id }) => id !== from.id);
  const to = others.find(({ id }) => id === cityId);
  return (
    <Section title={locale.pane.layOut.otherCity(unit)}>
      <form
        {...useFormFocus(OTHER_CITY, onClose)}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!to) {
            event.currentTarget.querySelector("select")?.focus();
            return;
          }
          onClose();
          void store.run(changeCityTask(from, to, words.done(from.name, to.name)));
        }}
      >
        <Text>{words.now(from.name)}</Text>
        <Field
          label={layOut.city(unit)}
          {...(tried && !to && { validationMessage: layOut.chooseFirst(unit), validationState: "error" as const })}
        >
          <Select
            value={cityId}
            onChange={(_, { value }) => {
              setCityId(value);
            }}
          >
            {!to && <option value={NONE}>{layOut.chooseCity(unit)}</option>}
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.told} role="status">
          {to && toldOf(inspection, { now, to }, words).map((line) => <Text key={line}>{line}</Text>)}
        </div>
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={working}>
            {words.apply(to?.name)}
          </Button>
          <Button onClick={onClose}>{locale.pane.cancel}</Button>
        </div>
      </form>
    </Section>
  );
}

type Words = ReturnType<typeof layOutTexts>["otherCity"];

function toldOf(
  inspection: Inspection,
  { now: { city: from, cell }, to }: { readonly now: CityOfForm; readonly to: CityOfForm["city"] },
  words: Words,
): readonly string[] {
  const { scores, explanations } = inspection.reading;
  const behind = staysOn(inspection, from);
  const own = scores.filter(({ score, source }) => source.sheet === cell.sheet && isAnswered(score));
  const earlier = explanations
    .filter(({ cityId }) => cityId === from.id)
    .flatMap(({ previous, target }) => [previous, target])
    .filter((text) => text !== "").length;
  const there = scores.filter(({ cityId, source }) => cityId === to.id && source.sheet !== cell.sheet);
  return [
    own.length === 0 ? words.empty : words.keeps(own.length, from.name, to.name),
    ...(earlier === 0 ? [] : [words.earlier(earlier, from.name)]),
    ...(behind.length === 0 ? [] : [words.stays(behind, from.name)]),
    ...(there.length === 0 ? [] : [words.there([...new Set(there.map(({ source }) => source.sheet))], to.name)]),
    words.outside(from.name),
  ];
}
