/**
 * Tabs, by the pattern of the ARIA guide: one stop for the Tab key, arrows between the tabs, and the choice follows.
 * Our own, because Fluent's brings focusable dummies that screen readers trip over, and a tenth of the pane's weight.
 */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";

const useStyles = makeStyles({
  // Five tabs stand on one line at 320 pixels; of longer words the line can be moved, and shows the tab that is chosen.
  list: { display: "flex", flexWrap: "nowrap", overflowX: "auto", scrollbarWidth: "none" },
  tab: {
    paddingBlock: tokens.spacingVerticalMNudge,
    flexShrink: 0,
    paddingInline: "clamp(3px, 4vw - 12px, 12px)",
    border: 0,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "clamp(12px, 3.8vw, 14px)",
    cursor: "pointer",
    // A contrast theme draws what is transparent.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly text: string }[];
  readonly chosen: Name;
  /** The id of the panel that they fill. */
  readonly panel: string;
  readonly onChoose: (name: Name) => void;
}

export function Tabs<Name extends string>({ label, tabs, chosen, panel, onChoose }: TabsProps<Name>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ name }) => name === chosen);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const next = STEPS[key]?.(at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    onChoose(tab.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next ?? 0]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-controls={panel}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => {
            onChoose(name);
          }}
        >
          {text}
        </button>
      ))}
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
