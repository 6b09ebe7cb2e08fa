/**
 * A button with a menu, by the pattern of the ARIA guide: arrows go through it, Escape closes it and gives the button its focus
 * back. Our own: Fluent's adds 43 KB to the first screen (see docs/decisions.md).
 */
import { type FocusEvent, Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";

export interface MenuItem {
  readonly text: string;
  /** One of its group is; absent where there is nothing to be chosen. */
  readonly checked?: boolean;
  readonly onChoose: () => void;
}

export interface MenuProps {
  /** For who does not see the button. */
  readonly label: string;
  readonly title: string;
  /** Each under a line. */
  readonly groups: readonly (readonly MenuItem[])[];
  /** What is on the button. */
  readonly children: ReactNode;
}

export function Menu({ label, title, groups, children }: MenuProps) {
  /** Which item has the focus as it opens. */
  const [open, setOpen] = useState<"first" | "last" | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll("button") ?? [])];
  useEffect(() => {
    if (open)
      items()
        .at(open === "first" ? 0 : -1)
        ?.focus();
  }, [open]);
  const close = () => {
    setOpen(undefined);
    button.current?.focus();
  };
  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setOpen(event.key === "ArrowUp" ? "last" : "first");
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    if (event.key === "Tab") setOpen(undefined);
    else if (event.key === "Escape") close();
    const to = STEPS[event.key]?.(at, all.length);
    if (to === undefined && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== undefined) all[to]?.focus();
  };
  /** Whoever goes elsewhere wants it gone. */
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== button.current && !menu.current?.contains(relatedTarget)) setOpen(undefined);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open !== undefined}
        aria-label={label}
        title={title}
        className="menu-button"
        onKeyDown={onButtonKey}
        onClick={() => {
          if (open) close();
          else setOpen("first");
        }}
      >
        {children}
      </button>
      {open && (
        <div ref={menu} role="menu" aria-label={title} className="menu" onKeyDown={onMenuKey} onBlur={onBlur}>
          {groups.map((group, index) => (
            <Fragment key={index}>
              {index > 0 && <div role="separator" className="menu-line" />}
              {group.map(({ text, checked, onChoose }) => (
                <button
                  key={text}
                  type="button"
                  role={checked === undefined ? "menuitem" : "menuitemradio"}
                  aria-checked={checked}
                  tabIndex={-1}
                  className="menu-item"
                  onClick={() => {
                    // What is chosen may take the focus on from here.
                    close();
                    onChoose();
                  }}
                >
                  {checked !== undefined && (
                    <span aria-hidden="true" className="menu-tick">
                      {checked && "✓"}
                    </span>
                  )}
                  {text}
                </button>
              ))}
            </Fragment>
          ))}
        </div>
      )}
    </>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
