/** Overzicht: what people would rather look at. How it stands, the map of cities and themes, the spread, and one city from close by. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { isBundleHere } from "../../actions/draft-bundle";
import type { Inspection } from "../../actions/inspect";
import type { CellAddress } from "../../host/area";
import { overviewTexts } from "../../locales/overview";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { Onward } from "../onward";
import type { PaneStore } from "../pane-store";
import type { CheckView } from "../view/check-view";
import { CloseUp } from "./close-up";
import { CopyImage } from "./copy-image";
import { HeatMap } from "./heat-map";
import { Lead } from "./lead";
import { LevelList, SignList } from "./legend";
import { nextAfter } from "./next-step";
import { isNowhereApplicable, overviewView } from "./overview-view";
import { Shares } from "./shares";
import { Spreads } from "./spread";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  // What stands beside it is as wide as the pane, whatever is in it.
  map: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** Of more cities the summary comes first, and the map when someone asks. */
const AT_ONCE = 60;

export interface OverviewTabProps {
  readonly store: PaneStore;
  readonly inspection: Inspection;
  readonly view: CheckView;
  /** ISO. */
  readonly today: string;
  /** Where whoever bundles may go on: tabs, by their names. */
  readonly onward: readonly Onward[];
}

export function OverviewTab({ store, inspection, view: checked, today, onward }: OverviewTabProps) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale);
  const styles = useStyles();
  const view = useMemo(() => overviewView(inspection, checked), [inspection, checked]);
  const [chosen, setChosen] = useState<string>();
  const [isWhole, setIsWhole] = useState(false);
  const map = useRef<HTMLDivElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const hint = useId();
  const goTo = useCallback(
    (cell: CellAddress) => {
      void store.goTo(cell);
    },
    [store],
  );
  useEffect(() => {
    // Whoever asked for the map goes on in it.
    if (isWhole) map.current?.querySelector<HTMLElement>("[data-at][tabindex='0']")?.focus();
  }, [isWhole]);

  const { cities, themes, unit } = view;
  const wanted = nextAfter(view, isBundleHere(inspection.workbook));
  const next = onward.find(({ name }) => name === wanted);
  const lead = (
    <Lead view={view} onGoTo={goTo}>
      {next && (
        <Button appearance="primary" className={styles.button} onClick={next.onGo}>
          {locale.pane.check.goToTab(next.text)}
        </Button>
      )}
    </Lead>
  );
  if (themes.every(({ n }) => n === 0))
    return (
      <>
        {lead}
        <Text>{isNowhereApplicable(view) ? words.notApplicable : words.noScores}</Text>
      </>
    );
  const cityId = chosen ?? cities.find(({ cells }) => cells.some(({ value }) => value !== null))?.city.id;
  const title = unit === undefined ? words.map.title : words.map.titleOf(unit);
  const isLarge = cities.length > AT_ONCE;
  const look = (id: string) => {
    setChosen(id);
    select.current?.focus();
  };
  return (
    <>
      {lead}
      {isLarge && <Shares view={view} />}
      <div ref={map} className={styles.map}>
        <Section title={title}>
          {view.since && <Text>{words.map.since(view.since.up, view.since.down, view.since.same)}</Text>}
          {isLarge && !isWhole ? (
            <Button
              className={styles.button}
              onClick={() => {
                setIsWhole(true);
              }}
            >
              {words.map.all(cities.length, themes.length)}
            </Button>
          ) : (
            <>
              <Text size={200} id={hint} className={styles.quiet}>
                {unit === undefined ? words.map.hint : words.map.hintOf(unit)}
              </Text>
              <HeatMap view={view} label={title} describedBy={hint} cityId={chosen} onGoTo={goTo} onLook={look} />
              {!isLarge && <LevelList />}
              <SignList view={view} />
            </>
          )}
          <CopyImage store={store} inspection={inspection} view={view} today={today} />
        </Section>
      </div>
      <Spreads view={view} cityId={chosen} />
      {cityId !== undefined && <CloseUp view={view} cityId={cityId} select={select} onLook={setChosen} onGoTo={goTo} />}
    </>
  );
}
