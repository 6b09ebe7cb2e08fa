/**
 * Sterk en beter: what a city says on the left, the points of the group on the right; one click, or Enter, links them. The next words of a
 * city are ready then, and have the focus.
 */
import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Inspection } from "../../actions/inspect";
import type { SaidPoint } from "../../domain/points/point";
import { pointTexts } from "../../locales/points";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { Point } from "./point";
import { type PointsPart, pointsView, saidKey } from "./points-view";
import { addPublishingTask, linkPointTask } from "./share-tasks";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  side: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  said: { alignItems: "start", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

export interface PointsProps {
  readonly store: PaneStore;
  readonly inspection: Inspection;
  readonly working: boolean;
}

export function Points({ store, inspection, working }: PointsProps) {
  const { locale } = useMeaning();
  const words = pointTexts(locale);
  const styles = useStyles();
  const view = useMemo(() => pointsView(inspection), [inspection]);
  const [chosen, setChosen] = useState<string>();
  // The first in which something is left, until someone chooses another.
  const part =
    view.parts.find((each) => keyOf(each) === chosen) ??
    view.parts.find(({ left }) => left.length > 0) ??
    view.parts[0];
  if (view.sheet === undefined)
    return (
      <Section title={words.title}>
        <Text>{words.noSheet}</Text>
        <Button
          className={styles.button}
          disabledFocusable={working}
          onClick={() => void store.run(addPublishingTask("points"))}
        >
          {words.addSheet}
        </Button>
      </Section>
    );
  const { sheet } = view;
  return (
    <Section title={words.title}>
      <Text size={200} className={styles.quiet}>
        {words.explanation}
      </Text>
      <Text role="status">{view.all === 0 ? words.nothing : words.standing(view.left, view.all)}</Text>
      {part && (
        <>
          <Field label={words.part}>
            <Select
              value={keyOf(part)}
              onChange={(_, { value }) => {
                setChosen(value);
              }}
            >
              {view.parts.map((each) => (
                <option key={keyOf(each)} value={keyOf(each)}>
                  {words.option(each.theme.name, words.kinds[each.kind], each.left.length)}
                </option>
              ))}
            </Select>
          </Field>
          <Sides
            key={keyOf(part)}
            part={part}
            working={working}
            onLink={(said, text) => {
              setChosen(keyOf(part));
              return store.run(linkPointTask({ said, text }, locale));
            }}
            onUnlink={(said, text) => store.run(linkPointTask({ said, text, unlinks: true }, locale))}
          />
        </>
      )}
      <Button size="small" className={styles.button} onClick={() => void store.goTo({ sheet, row: 0, column: 0 })}>
        {words.goTo}
      </Button>
    </Section>
  );
}

function keyOf({ theme, kind }: PointsPart): string {
  return `${theme.id} ${kind}`;
}

interface SidesProps {
  readonly part: PointsPart;
  readonly working: boolean;
  readonly onLink: (said: SaidPoint, text: string) => Promise<void>;
  readonly onUnlink: (said: SaidPoint, text: string) => Promise<void>;
}

function Sides({ part: { all, left, points }, working, onLink, onUnlink }: SidesProps) {
  const { locale } = useMeaning();
  const words = pointTexts(locale);
  const styles = useStyles();
  const [selected, setSelected] = useState<string>();
  const [fresh, setFresh] = useState("");
  const current = left.find((each) => saidKey(each) === selected) ?? left[0];
  const list = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);
  const next = current && saidKey(current);
  useEffect(() => {
    if (!goesOn.current) return;
    goesOn.current = false;
    list.current?.querySelector<HTMLInputElement>("input:checked, [data-all-linked]")?.focus();
  }, [next]);
  const link = (text: string) => {
    const point = text.trim();
    if (!current || point === "" || working) return;
    goesOn.current = true;
    void onLink(current.said, point);
    setFresh("");
  };
  return (
    <>
      <div className={styles.sides}>
        <div className={styles.side} ref={list}>
          <Text weight="semibold">{words.said}</Text>
          {current ? (
            <RadioGroup
              aria-label={words.said}
              value={saidKey(current)}
              onChange={(_, { value }) => {
                setSelected(value);
              }}
            >
              {left.map((each) => (
                <Radio
                  key={saidKey(each)}
                  value={saidKey(each)}
                  className={styles.said}
                  label={<Text size={200}>{`${each.city}: ${each.said.text}`}</Text>}
                />
              ))}
            </RadioGroup>
          ) : (
            <Text size={200} tabIndex={-1} data-all-linked="">
              {words.noneLeft(all)}
            </Text>
          )}
        </div>
        <div className={styles.side}>
          <Text weight="semibold">{words.ofGroup}</Text>
          {points.length === 0 && <Text size={200}>{words.noPoints}</Text>}
          {points.map((point) => (
            <Point
              key={point.text}
              point={point}
              current={current}
              working={working}
              onLink={link}
              onUnlink={(said) => void onUnlink(said, point.text)}
            />
          ))}
        </div>
      </div>
      {current && (
        <form
          className={styles.side}
          onSubmit={(event) => {
            event.preventDefault();
            link(fresh);
          }}
        >
          <Field label={words.fresh}>
            <Input
              value={fresh}
              onChange={(_, { value }) => {
                setFresh(value);
              }}
            />
          </Field>
          <Button type="submit" className={styles.button} disabledFocusable={working || fresh.trim() === ""}>
            {words.add}
          </Button>
        </form>
      )}
    </>
  );
}
