/**
 * Tabs on one row, by the pattern of the ARIA guide: one stop for the Tab key, arrows between the tabs, and the choice follows.
 * What does not fit, or is not for this role, is in a menu beside them; the chosen tab always stands on the row.
 * Our own, because Fluent's brings focusable dummies that screen readers trip over, and a tenth of the pane's weight.
 */
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Menu, type MenuItem } from "./menu";
import type { RowTab } from "./row";
import { useRow } from "./use-row";

export interface Tab<Name extends string> extends RowTab<Name> {
  readonly text: string;
  /** How much there is to look at: behind its name where the tab stands on the row by itself, and else on the menu. */
  readonly count?: number;
  /** Its name with that. */
  readonly counted?: string;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  /** What the menu is called. */
  readonly more: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  /** The id of the panel that they fill. */
  readonly panel: string;
  readonly onChoose: (name: Name) => void;
  /** What the menu has after the tabs. */
  readonly menu: readonly (readonly MenuItem[])[];
}

export function Tabs<Name extends string>({ label, more, tabs, chosen, panel, onChoose, menu }: TabsProps<Name>) {
  const row = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const texts = tabs.map(onTab).join("\n");
  const seen = useRow({ row, ruler }, { tabs, chosen, texts });
  const inSight = seen.flatMap((seenName) => tabs.filter(({ name }) => name === seenName));
  const others = tabs.filter(({ name }) => !seen.includes(name));
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
  const uncounted = tabs.filter(({ name, isOwn, count = 0 }) => count > 0 && !(isOwn && seen.includes(name)));
  return (
    <div className="tabs">
      <div ref={row} className="tabs-list">
        <div ref={ruler} aria-hidden="true" className="tabs-ruler">
          {tabs.map((tab) => (
            <span key={tab.name} data-text={onTab(tab)} className="tab tab-chosen told" />
          ))}
        </div>
        <div role="tablist" aria-label={label} className="tabs-list" onKeyDown={onKeyDown}>
          {inSight.map((tab) => (
            <button
              key={tab.name}
              type="button"
              role="tab"
              id={tabId(tab.name)}
              aria-controls={panel}
              aria-selected={tab.name === chosen}
              tabIndex={tab.name === chosen ? 0 : -1}
              data-text={onTab(tab)}
              className={`tab tab-steady ${tab.name === chosen ? "tab-chosen" : ""}`}
              onClick={() => {
                onChoose(tab.name);
              }}
            >
              {onTab(tab)}
            </button>
          ))}
        </div>
      </div>
      <Menu
        label={[more, ...uncounted.map(inMenu)].join(": ")}
        title={more}
        groups={[
          ...(others.length > 0
            ? [
                others.map((tab) => ({
                  text: inMenu(tab),
                  onChoose: () => {
                    choose(tab.name);
                  },
                })),
              ]
            : []),
          ...menu,
        ]}
      >
        <svg aria-hidden="true" width="13" height="16" fill="currentColor">
          {[1.5, 6.5, 11.5].map((x) => (
            <circle key={x} cx={x} cy="8" r="1.5" />
          ))}
        </svg>
        {uncounted.map(({ name, count = 0 }) => (
          <span key={name} data-text={count > MOST ? `${MOST}+` : count} className="badge told" />
        ))}
      </Menu>
    </div>
  );
}

/** The menu has room for a number of as many digits, and what it is called tells how many it are. */
const MOST = 99;

/** One that comes on the row from the menu has its number there still. */
function onTab({ text, counted = text, isOwn }: Tab<string>): string {
  return isOwn ? counted : text;
}

function inMenu({ text, counted = text }: Tab<string>): string {
  return counted;
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
