/**
 * A button with a menu, by the pattern of the ARIA guide: arrows go through it, Escape closes it and gives the button its focus
 * back. Our own: Fluent's adds 43 KB to the first screen (see docs/decisions.md).
 */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type FocusEvent, Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  button: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    minHeight: "32px",
    minWidth: "32px",
    justifyContent: "center",
    paddingInline: "6px",
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  menu: {
    position: "absolute",
    // Excel's own buttons are above it, not beside.
    insetInlineEnd: "-28px",
    top: "calc(100% + 2px)",
    zIndex: 2,
    boxSizing: "border-box",
    width: "max-content",
    minWidth: "min(180px, 100vw - 32px)",
    maxWidth: "calc(100vw - 32px)",
    maxHeight: "calc(100vh - 72px)",
    overflowY: "auto",
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    position: "relative",
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    paddingBlock: "7px",
    paddingInline: tokens.spacingHorizontalS,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  mark: { width: "1em", flexShrink: 0 },
  line: { height: "1px", marginBlock: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralStroke2 },
});

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
  const styles = useStyles();
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
        className={mergeClasses(styles.button, open && styles.open)}
        onKeyDown={onButtonKey}
        onClick={() => {
          if (open) close();
          else setOpen("first");
        }}
      >
        {children}
      </button>
      {open && (
        <div ref={menu} role="menu" aria-label={title} className={styles.menu} onKeyDown={onMenuKey} onBlur={onBlur}>
          {groups.map((group, index) => (
            <Fragment key={index}>
              {index > 0 && <div role="separator" className={styles.line} />}
              {group.map(({ text, checked, onChoose }) => (
                <button
                  key={text}
                  type="button"
                  role={checked === undefined ? "menuitem" : "menuitemradio"}
                  aria-checked={checked}
                  tabIndex={-1}
                  className={styles.item}
                  onClick={() => {
                    // What is chosen may take the focus on from here.
                    close();
                    onChoose();
                  }}
                >
                  {checked !== undefined && (
                    <span aria-hidden="true" className={styles.mark}>
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
