/** A form that opens and closes where its button (`data-opens`) stands: the focus goes into it, and back when it closes. */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

export interface Opening<Which> {
  readonly here: RefObject<HTMLDivElement>;
  readonly open: Which | undefined;
  readonly setOpen: (which: Which | undefined) => void;
  /** Escape closes. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useOpening<Which extends string>(): Opening<Which> {
  const here = useRef<HTMLDivElement>(null);
  const last = useRef<string>();
  const [open, setOpen] = useState<Which>();
  useEffect(() => {
    const into = open === undefined ? `[data-opens="${last.current ?? ""}"]` : "input, select, textarea";
    // Nothing was opened yet: nothing takes the focus.
    if (open !== undefined || last.current !== undefined) here.current?.querySelector<HTMLElement>(into)?.focus();
    last.current = open;
  }, [open]);
  return {
    here,
    open,
    setOpen,
    onKeyDown: (event) => {
      if (event.key !== "Escape" || open === undefined) return;
      event.stopPropagation();
      setOpen(undefined);
    },
  };
}
