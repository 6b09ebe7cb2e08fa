/**
 * Tabs on one row, by the pattern of the ARIA guide: one stop for the Tab key, arrows between the tabs, and the choice follows.
 * What does not fit, or is not for this role, is in a menu beside them; the chosen tab always stands on the row.
 * Our own, because Fluent's brings focusable dummies that screen readers trip over, and a tenth of the pane's weight.
 */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Menu, type MenuItem } from "./menu";
import { onRow, type RowTab } from "./row";
import { useMeasured } from "./use-row";

const useStyles = makeStyles({
  bar: { position: "relative", display: "flex", alignItems: "center", gap: "4px" },
  list: { position: "relative", display: "flex", flexGrow: 1, minWidth: 0, overflow: "hidden" },
  ruler: { position: "absolute", display: "flex", visibility: "hidden", pointerEvents: "none" },
  // By CSS: what measures is no text, and of the badge the name of its button tells more.
  mark: { "::before": { content: "attr(data-text)" } },
  tab: {
    position: "relative",
    paddingBlock: tokens.spacingVerticalMNudge,
    flexShrink: 0,
    paddingInline: "clamp(5px, 4vw - 8px, 12px)",
    border: 0,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "clamp(12px, 3.8vw, 14px)",
    whiteSpace: "nowrap",
    cursor: "pointer",
    // A contrast theme draws what is transparent.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  /** As wide as when it is chosen: no tab moves because another one is. */
  steady: {
    "::before": {
      content: "attr(data-text)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  badge: {
    boxSizing: "border-box",
    minWidth: "18px",
    paddingInline: "5px",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    textAlign: "center",
    // A contrast theme lays the colour of the screen behind letters: those that have that colour themselves would be gone.
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      border: "1px solid Highlight",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

export interface Tab<Name extends string> extends RowTab<Name> {
  readonly text: string;
  /** How much there is to look at: in sight also where the tab is not. */
  readonly count?: number;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  /** What the menu is called. */
  readonly more: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  /** The one that was open before it. */
  readonly former: Name | undefined;
  /** The id of the panel that they fill. */
  readonly panel: string;
  readonly onChoose: (name: Name) => void;
  /** What the menu has after the tabs. */
  readonly menu: readonly (readonly MenuItem[])[];
}

export function Tabs<Name extends string>({
  label,
  more,
  tabs,
  chosen,
  former,
  panel,
  onChoose,
  menu,
}: TabsProps<Name>) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const measured = useMeasured(row, ruler, tabs.map(({ text }) => text).join("\n"));
  const seen = onRow(tabs, { chosen, former }, measured);
  const [inSight, others] = [true, false].map((wanted) => tabs.filter(({ name }) => seen.includes(name) === wanted));
  /** The tab that takes the focus once it is there. */
  const focus = useRef<Name>();
  useEffect(() => {
    if (focus.current !== undefined) document.getElementById(tabId(focus.current))?.focus();
    focus.current = undefined;
  });
  const choose = (name: Name) => {
    focus.current = name;
    onChoose(name);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const next = STEPS[key]?.(seen.indexOf(chosen), seen.length);
    const name = next === undefined ? undefined : seen[next];
    if (name !== undefined) choose(name);
  };
  const counted = (others ?? []).filter(({ count = 0 }) => count > 0);
  return (
    <div className={styles.bar}>
      <div ref={row} className={styles.list}>
        <div ref={ruler} aria-hidden="true" className={styles.ruler}>
          {tabs.map(({ name, text }) => (
            <span key={name} data-text={text} className={mergeClasses(styles.tab, styles.chosen, styles.mark)} />
          ))}
        </div>
        <div role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
          {inSight?.map(({ name, text }) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={tabId(name)}
              aria-controls={panel}
              aria-selected={name === chosen}
              tabIndex={name === chosen ? 0 : -1}
              data-text={text}
              className={mergeClasses(styles.tab, styles.steady, name === chosen && styles.chosen)}
              onClick={() => {
                onChoose(name);
              }}
            >
              {text}
            </button>
          ))}
        </div>
      </div>
      <Menu
        label={[more, ...counted.map(({ text }) => text)].join(": ")}
        title={more}
        groups={[
          ...(others && others.length > 0
            ? [
                others.map(({ name, text }) => ({
                  text,
                  onChoose: () => {
                    choose(name);
                  },
                })),
              ]
            : []),
          ...menu,
        ]}
      >
        <svg aria-hidden="true" width="16" height="16" fill="currentColor">
          {[3, 8, 13].map((x) => (
            <circle key={x} cx={x} cy="8" r="1.5" />
          ))}
        </svg>
        {counted.map(({ name, count }) => (
          <span key={name} data-text={count} className={mergeClasses(styles.badge, styles.mark)} />
        ))}
      </Menu>
    </div>
  );
}

export function tabId(name: string): string {
  return `tab-${name}`;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
