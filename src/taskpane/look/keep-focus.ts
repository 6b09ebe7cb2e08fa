/**
 * Where the work goes on. React takes away what had the focus: a form that was sent, a suggestion that was taken over, a message; a
 * browser then begins at the top. This gives it to what came in its place: the same button of the next in the list; else what the
 * tab says that comes next (`data-goes-on`); else whatever follows. Whoever put the focus elsewhere, or works in the sheet, is never
 * called away.
 *
 * A form that opens takes the focus and gives it back by itself: see form-panel.tsx.
 */
import { useEffect, useRef, type RefObject } from "react";

/** The foot of the pane: what had the focus before that is where the work was. */
export const MESSAGES = "data-messages";

const FOCUSABLE = [
  "button:not([disabled])",
  ...["input:not([disabled]):not([hidden])", "select:not([disabled])", "textarea:not([disabled])"],
  ...["a[href]", "summary", "[tabindex]"],
].join(", ");

/** An element with where it stood: what it is within, from the pane down, each with its place among the children. */
interface Trail {
  readonly element: HTMLElement;
  readonly steps: readonly { readonly parent: Element; readonly index: number }[];
  /** The form that it is in, where that was opened by a button. */
  readonly form: HTMLElement | null;
}

/** The form that lays out, which comes in the place of its tab. */
export const LAY_OUT = "lay-out";
/** The one that gives a form to another city. */
export const OTHER_CITY = "other-city";

/** For the button that opens a form, and for the form: by it the button is found again, which may be another element by then. */
export function opens(key: string): { readonly "data-opens": string } {
  return { "data-opens": key };
}

export function openedBy(key: string): { readonly "data-opened-by": string } {
  return { "data-opened-by": key };
}

export function useKeepFocus(): RefObject<HTMLElement> {
  const root = useRef<HTMLElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return root;
}

/** @returns how to stop */
export function keepFocus(root: HTMLElement): () => void {
  let last: Trail | undefined;
  /** Outside the messages. */
  let before: Trail | undefined;
  const remember = () => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement === root || !root.contains(activeElement)) return;
    last = trailOf(activeElement, root);
    if (!activeElement.closest(`[${MESSAGES}]`)) before = last;
  };
  const left = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return;
    // Whoever clicks beside everything wants nothing; what is taken away says the same, and is gone a moment later.
    queueMicrotask(() => {
      if (document.hasFocus() && target instanceof Element && target.isConnected && target.matches(FOCUSABLE))
        last = undefined;
    });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) {
      // Where it stands among others may have changed.
      remember();
      return;
    }
    // A browser tells of what changed also while the focus is on its way from one field to the next: then it is nowhere for a moment.
    waiting ??= setTimeout(() => {
      waiting = undefined;
      const { activeElement: now } = document;
      if (now === null || now === document.body) give();
    });
  };
  const give = () => {
    if (!last || !document.hasFocus()) return;
    const isOfMessage = last !== before;
    const lost = isOfMessage && before ? before : last;
    last = undefined;
    if (isOfMessage && takes(lost.element)) return;
    goOn(lost, root);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "hidden"] });
  root.addEventListener("focusin", remember);
  root.addEventListener("focusout", left);
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
    root.removeEventListener("focusin", remember);
    root.removeEventListener("focusout", left);
  };
}

function trailOf(element: HTMLElement, root: HTMLElement): Trail {
  const steps: { parent: Element; index: number }[] = [];
  for (let at: Element = element; at !== root && at.parentElement; at = at.parentElement)
    steps.unshift({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return { element, steps, form: element.closest<HTMLElement>("[data-opened-by]") };
}

function goOn({ steps, form }: Trail, root: HTMLElement): void {
  const key = form?.isConnected === false ? form.dataset["openedBy"] : undefined;
  const openers = [...root.querySelectorAll<HTMLElement>("[data-opens]")];
  if (key !== undefined && openers.filter((each) => each.dataset["opens"] === key).some(takes)) return;
  let depth = steps.length - 1;
  while (depth > 0 && !isIn(steps[depth]?.parent, root)) depth--;
  const path = steps.slice(depth).map(({ index }) => index);
  const parent = steps[depth]?.parent ?? root;
  // Of another form that came in its place, the first field.
  const isOtherForm = steps.slice(depth + 1).some((each) => each.parent.matches("form"));
  const instead = parent.children[steps[depth]?.index ?? 0];
  if (isOtherForm ? instead && focusableIn(instead).some(takes) : takes(follow(parent, path))) return;
  const marked = [...root.querySelectorAll<HTMLElement>("[data-goes-on]")];
  for (; depth >= 0; depth--) {
    const { parent: within = root, index = 0 } = steps[depth] ?? {};
    const children = [...within.children];
    const following = children.slice(index).flatMap(focusableIn);
    const preceding = children.slice(0, index).flatMap(focusableIn).reverse();
    const isList = within.matches("ul, ol, [role=radiogroup]");
    if (isList && [...following, ...preceding].some(takes)) return;
    if (!isList && marked.some(takes)) return;
    if ([...following, ...preceding].some(takes)) return;
  }
  takes(root.querySelector<HTMLElement>("[role=tab][aria-selected=true]") ?? undefined);
}

function isIn(element: Element | undefined, root: HTMLElement): boolean {
  return element !== undefined && root.contains(element);
}

/** What stands now where the other stood. */
function follow(parent: Element, path: readonly number[]): HTMLElement | undefined {
  const found = path.reduce<Element | undefined>((at, index) => at?.children[index], parent);
  return found instanceof HTMLElement && found.matches(FOCUSABLE) ? found : undefined;
}

function focusableIn(element: Element): readonly HTMLElement[] {
  const within = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return element instanceof HTMLElement && element.matches(FOCUSABLE) ? [element, ...within] : within;
}

/** What is folded away, or is not there, takes no focus. @returns whether it has it now */
export function takes(element: HTMLElement | undefined): boolean {
  if (!element?.isConnected || element.closest(`[${MESSAGES}]`)) return false;
  element.focus();
  return document.activeElement === element;
}
