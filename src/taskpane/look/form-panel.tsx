/**
 * A form in the place where it was asked for: on a background of its own. One that opens takes the focus when it comes, and Escape
 * closes it; when it goes, the focus is back at what opened it (see keep-focus.ts).
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { openedBy, takes } from "./keep-focus";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The look of such a form, for who draws one himself. */
export function usePanel(): string {
  return useStyles().form;
}

export interface FormFocus {
  readonly ref: RefObject<HTMLFormElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** For the element of the form. @param opener the key of the button that opened it: see `opens` */
export function useFormFocus(opener: string, onClose: () => void): FormFocus {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    [...(ref.current?.querySelectorAll<HTMLElement>("input, select, textarea, button") ?? [])].some(takes);
  }, []);
  return {
    ...openedBy(opener),
    ref,
    onKeyDown: (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onClose();
    },
  };
}

export interface FormPanelProps {
  readonly label: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

export function FormPanel({ label, onSubmit, children }: FormPanelProps) {
  const panel = usePanel();
  return (
    <form
      noValidate
      aria-label={label}
      className={panel}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
