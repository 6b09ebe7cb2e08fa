/** How many cities stand on each level, theme by theme, as bars with numbers: the summary of more cities than one can look at. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { overviewTexts } from "../../locales/overview";
import { bandLook } from "../look/score-chip";
import { Section } from "../look/section";
import { useUnseen } from "../look/unseen";
import { useMeaning } from "../meaning";
import { LevelList } from "./legend";
import { bandKey, type LevelShares, levelShares } from "./level-shares";
import type { OverviewView } from "./overview-view";
import { levelText } from "./cell-words";
import { useThemeItems } from "./theme-items";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "1px" },
  /** As wide as its count, and never too narrow for its number. */
  part: {
    boxSizing: "border-box",
    minWidth: "min-content",
    height: "24px",
    paddingInline: "1px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: "11px",
    lineHeight: "22px",
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    forcedColorAdjust: "none",
  },
  without: {
    color: tokens.colorNeutralForeground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralBackground5} 0 3px, ${tokens.colorNeutralBackground1} 3px 6px)`,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "auto",
      border: "1px dashed CanvasText",
    },
  },
});

export function Shares({ view }: { readonly view: OverviewView }) {
  const { locale, definition } = useMeaning();
  const words = overviewTexts(locale).shares;
  const items = useThemeItems();
  const unseen = useUnseen();
  const all = levelShares(view, definition);
  return (
    <Section title={words.title}>
      <Text size={200} className={items.quiet}>
        {words.explanation(view.unit)}
      </Text>
      <LevelList />
      <div className={items.list} aria-hidden="true">
        {all.map((each) => (
          <div key={each.theme.theme.id} className={items.item} data-shares={each.theme.theme.id}>
            <Text weight="semibold">{each.theme.theme.name}</Text>
            <Bar shares={each} />
          </div>
        ))}
      </div>
      <div className={unseen}>
        <SharesTable all={all} />
      </div>
    </Section>
  );
}

function Bar({ shares: { shares, without } }: { readonly shares: LevelShares }) {
  const { locale } = useMeaning();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {shares.map(({ band, count }) => (
        <span
          key={bandKey(band)}
          className={styles.part}
          style={{ ...bandLook(band), flex: `${count} 1 0` }}
          title={levelText(band, overviewTexts(locale))}
        >
          {count}
        </span>
      ))}
      {without > 0 && (
        <span className={`${styles.part} ${styles.without}`} style={{ flex: `${without} 1 0` }}>
          {without}
        </span>
      )}
    </div>
  );
}

function SharesTable({ all }: { readonly all: readonly LevelShares[] }) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale);
  return (
    <table>
      <caption>{words.shares.title}</caption>
      <tbody>
        {all.map(({ theme, shares, without }) => (
          <tr key={theme.theme.id}>
            <th scope="row">{theme.theme.name}</th>
            {shares.map(({ band, count }) => (
              <td key={bandKey(band)}>{words.said(levelText(band, words), locale.number(count))}</td>
            ))}
            {without > 0 && <td>{words.said(words.shares.without, locale.number(without))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
