/** The profile of the one city that a workbook is about, which can be folded away. */
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { CellAddress } from "../../host/area";
import { overviewTexts } from "../../locales/overview";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { cityRows } from "./city-rows";
import { LevelList } from "./legend";
import { Profile } from "./profile";
import { profileOf } from "./profile-view";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  heading: { display: "inline", margin: 0 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface OwnProfileProps {
  readonly store: PaneStore;
  readonly cityId: string;
  readonly onGoTo: (cell: CellAddress) => void;
}

export function OwnProfile({ store, cityId, onGoTo }: OwnProfileProps) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale).profile;
  const styles = useStyles();
  const { inspection, view } = useSyncExternalStore(store.subscribe, store.state);
  const profile = useMemo(() => {
    if (!inspection || !view) return undefined;
    const { themes } = view.consolidation;
    const row = cityRows(inspection, view.consolidation).find(({ city }) => city.id === cityId);
    return row && profileOf({ row, themes, isGroup: false }, inspection.definition);
  }, [inspection, view, cityId]);
  if (!profile || profile.lines.length === 0) return null;
  return (
    <details open data-own-profile="">
      <summary className={styles.summary}>
        <Subtitle2 as="h2" className={styles.heading}>
          {words.own(profile.city.name)}
        </Subtitle2>
      </summary>
      <div className={styles.content}>
        {profile.marks.length === 0 ? (
          <Text>{words.nothing}</Text>
        ) : (
          <>
            <LevelList />
            <Profile profile={profile} onGoTo={onGoTo} />
          </>
        )}
      </div>
    </details>
  );
}
