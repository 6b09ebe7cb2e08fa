/** A row or column that could be the score: what heads it, where it is, what it holds, and a click for what it is. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Use } from "../../layout/way";
import type { Locale } from "../../locales/locale";
import { wayTexts } from "../../locales/ways";
import { useMeaning } from "../meaning";
import { scaleEnds } from "../view/scale-ends";
import { FirstValues } from "./first-values";
import type { OptionView } from "./way-view";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Three beside each other at 320 pixels.
  less: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface OptionItemProps {
  readonly option: OptionView;
  /** What it is called, apart from all others in sight. */
  readonly name: string;
  /** Is a score taken for one, whatever its scale? */
  readonly otherScale: boolean;
  readonly working: boolean;
  readonly onUse: (use: Exclude<Use, "aside">) => void;
}

export function OptionItem({ option, name, otherScale, working, onUse }: OptionItemProps) {
  const { locale, definition } = useMeaning();
  const { ask, spot: spotText } = wayTexts(locale);
  const styles = useStyles();
  const { heading, spot, cities, candidate, values } = option;
  const uses = (["score", "target", "previous"] as const).filter(
    (use) => use !== candidate.use && (use !== "score" || option.isOnScale || !otherScale),
  );
  const [city] = cities;
  return (
    <li className={styles.item} aria-label={name}>
      <span className={styles.name}>
        <Text weight="semibold">{heading === "" ? ask.noHeading : heading}</Text>
        <Text className={styles.quiet}>{spotText(spot)}</Text>
      </span>
      {city !== undefined && cities.length > 1 && (
        <Text size={200} className={styles.quiet}>
          {ask.ofFirst(city, cities.length)}
        </Text>
      )}
      <FirstValues values={values} label={ask.values} plain={otherScale && !option.isOnScale} />
      <div className={styles.buttons}>
        {uses.map((use) => {
          const text = use === "score" && otherScale ? scoreAfterAll(locale, definition) : ask.use[use];
          const isMain = use === "score" && !otherScale;
          return (
            <Button
              key={use}
              size="small"
              appearance={isMain ? "primary" : "subtle"}
              className={isMain ? undefined : styles.less}
              disabledFocusable={working}
              aria-label={ask.useOf(text, name)}
              onClick={() => {
                onUse(use);
              }}
            >
              {use === "score" || !uses.includes("score") ? text : ask.short[use]}
            </Button>
          );
        })}
      </div>
    </li>
  );
}

function scoreAfterAll(locale: Locale, definition: AssessmentDefinition): string {
  return wayTexts(locale).ask.scoreAfterAll(...scaleEnds(definition, locale));
}
