/** Laying out: for whom and for when, and what it would add, before anything is added. */
import { Button, Checkbox, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import type { Inspection } from "../../actions/inspect";
import { legendFaults, sheetsToAdd, tablesToSetAside, takenFrom, type Wish } from "../../actions/preview";
import { formFor, rebuildFor } from "../../actions/rebuild";
import { layOutTexts } from "../../locales/lay-out";
import { useFormFocus } from "../look/form-panel";
import { LAY_OUT } from "../look/keep-focus";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { otherYears } from "./other-measurement";
import type { PaneStore } from "../pane-store";
import type { ShareSession } from "../share/share-session";
import { layOutTask, rebuildTask } from "./lay-out-task";
import { FormerMeasurement } from "./former-measurement";
import { LegendRefused } from "./legend-refused";
import { RebuildForm } from "./rebuild-form";
import { setAside } from "./set-aside";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  preview: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface LayOutFormProps {
  readonly inspection: Inspection;
  readonly store: PaneStore;
  /** Holds the former measurement, once one is chosen: here or in Delen. */
  readonly sharing: ShareSession;
  readonly working: boolean;
  /** Whoever fills in for one city says first which one; for others, all are a likely wish. */
  readonly isForOne: boolean;
  readonly onClose: () => void;
}

/** Stand for all cities in the list, and for none as long as nobody chose: no city has such an id. */
const ALL = "*";
const NONE = "";

export function LayOutForm(props: LayOutFormProps) {
  const { inspection, store, working, onClose } = props;
  const faults = useMemo(() => legendFaults(inspection), [inspection]);
  const changed = useMemo(() => rebuildFor(inspection), [inspection]);
  const form = useMemo(() => formFor(inspection), [inspection]);
  if (faults.length > 0)
    return <LegendRefused faults={faults} onGoTo={(cell) => void store.goTo(cell)} onClose={onClose} />;
  const rebuild = changed ?? form;
  if (!rebuild) return <WishForm {...props} />;
  const into = changed ? "model" : "form";
  const onRebuild = () => {
    onClose();
    void store.run(rebuildTask(into));
  };
  return <RebuildForm {...{ rebuild, into, working, onRebuild, onClose }} />;
}

function WishForm({ store, sharing, inspection, working, isForOne, onClose }: LayOutFormProps) {
  const { locale, definition } = useMeaning();
  const { cancel } = locale.pane;
  const layOut = layOutTexts(locale);
  const styles = useStyles();
  const held = inspection.reading.scores.filter(({ score }) => score.value !== null);
  const [cityId, setCityId] = useState(() => onlyCityOf(held) ?? (isForOne ? NONE : ALL));
  const [period, setPeriod] = useState(inspection.reading.period);
  const [isGrid, setIsGrid] = useState(false);
  const years = useMemo(() => otherYears(inspection.workbook, inspection.reading.scores, period), [inspection, period]);
  /** As long as nobody says so: scores of another year would become those of this one. */
  const [asked, setCarry] = useState<boolean | undefined>(undefined);
  const carry = asked ?? (held.length > 0 && years.length === 0);
  const cities = useMemo(
    () => definition.cities.filter(({ id }) => cityId === ALL || id === cityId),
    [definition, cityId],
  );
  const former = useSyncExternalStore(sharing.subscribe, sharing.state);
  const [copyScores, setCopyScores] = useState(false);
  const { previous } = former;
  const shape = isGrid ? "grid" : "form";
  const wish: Wish = {
    ...{ period: period.trim(), cities, carry, shape },
    ...(previous && { former: { ...previous, copyScores } }),
  };
  const taken = useMemo(
    () => previous && takenFrom(inspection, { period: "", cities, carry, former: { ...previous, copyScores: false } }),
    [inspection, cities, carry, previous],
  );
  const isChosen = cityId !== NONE;
  const [tried, setTried] = useState(false);
  const added = useMemo(
    () => (isChosen ? addedBy(inspection, cities, shape) : []),
    [inspection, cities, shape, isChosen],
  );
  const isShapeAsked = useMemo(
    () => isChosen && addedBy(inspection, cities, "form").join() !== addedBy(inspection, cities, "grid").join(),
    [inspection, cities, isChosen],
  );
  const aside = useMemo(
    () => setAside(inspection, tablesToSetAside(inspection, { period: "", cities, carry, shape })),
    [inspection, cities, carry, shape],
  );
  const wanted = new Set(cities.map(({ id }) => id));
  const all = <option value={ALL}>{layOut.allCities(definition.cities.length, definition.unit)}</option>;
  const carried = held.filter(({ cityId: each }) => wanted.has(each)).length;

  return (
    <Section title={layOut.title}>
      <form
        {...useFormFocus(LAY_OUT, onClose)}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isChosen) {
            event.currentTarget.querySelector("select")?.focus();
            return;
          }
          onClose();
          void store.run(layOutTask(wish));
        }}
      >
        <Field
          label={layOut.city(definition.unit)}
          {...(tried &&
            !isChosen && { validationMessage: layOut.chooseFirst(definition.unit), validationState: "error" as const })}
        >
          <Select
            value={cityId}
            onChange={(_, { value }) => {
              setCityId(value);
            }}
          >
            {cityId === NONE && <option value={NONE}>{layOut.chooseCity(definition.unit)}</option>}
            {!isForOne && all}
            {definition.cities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {isForOne && all}
          </Select>
        </Field>
        {isShapeAsked && (
          <Field hint={layOut.gridHint}>
            <Checkbox
              label={layOut.grid}
              checked={isGrid}
              onChange={(_, { checked }) => {
                setIsGrid(checked === true);
              }}
            />
          </Field>
        )}
        <Field label={layOut.period} hint={layOut.periodHint}>
          <Input
            value={period}
            onChange={(_, { value }) => {
              setPeriod(value);
            }}
          />
        </Field>
        {carried > 0 && (
          <Field hint={years.length > 0 ? layOut.otherYears(years, period.trim()) : layOut.carryHint}>
            <Checkbox
              label={layOut.carry(carried)}
              checked={carry}
              onChange={(_, { checked }) => {
                setCarry(checked === true);
              }}
            />
          </Field>
        )}
        {added.length > 0 && (
          <FormerMeasurement session={sharing} state={former} {...{ taken, copyScores }} onCopyScores={setCopyScores} />
        )}
        <div className={styles.preview} role="status">
          {added.length === 0 ? (
            <Text>{isChosen ? layOut.nothingToAdd : layOut.notShown}</Text>
          ) : (
            <>
              <Text weight="semibold">{layOut.adds(added.length)}</Text>
              <ul className={styles.list}>
                {added.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
              <Text>{layOut.untouched}</Text>
              {aside.map(({ sheet, cities: some }, at) => (
                <Text key={at} block>
                  {layOut.aside(sheet, some)}
                </Text>
              ))}
            </>
          )}
        </div>
        <div className={styles.buttons}>
          {(added.length > 0 || !isChosen) && (
            <Button type="submit" appearance="primary" disabledFocusable={working}>
              {isChosen ? layOut.apply(added.length) : layOut.title}
            </Button>
          )}
          <Button onClick={onClose}>{cancel}</Button>
        </div>
      </form>
    </Section>
  );
}

/** What decides is what is there: with a form or a grid already, it is the same by both. */
function addedBy(inspection: Inspection, cities: Wish["cities"], shape: Wish["shape"]): readonly string[] {
  return sheetsToAdd(inspection, { period: "", cities, carry: false, ...(shape && { shape }) });
}

/** A workbook with the scores of one city is that city's. */
function onlyCityOf(scores: readonly { readonly cityId: string }[]): string | undefined {
  const [first, ...others] = new Set(scores.map(({ cityId }) => cityId));
  return others.length === 0 ? first : undefined;
}
