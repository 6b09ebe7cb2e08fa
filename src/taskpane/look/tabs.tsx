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
  const row = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const texts = tabs.map(({ text }) => text).join("\n");
  const seen = useRow({ row, ruler }, { tabs, chosen, former, texts });
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
    <div className="tabs">
      <div ref={row} className="tabs-list">
        <div ref={ruler} aria-hidden="true" className="tabs-ruler">
          {tabs.map(({ name, text }) => (
            <span key={name} data-text={text} className="tab tab-chosen told" />
          ))}
        </div>
        <div role="tablist" aria-label={label} className="tabs-list" onKeyDown={onKeyDown}>
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
              className={`tab tab-steady ${name === chosen ? "tab-chosen" : ""}`}
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
          <span key={name} data-text={count} className="badge told" />
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
