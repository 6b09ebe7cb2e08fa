/** A message that must be read before one goes on, as Excel shows one; or a question. */

export interface Message {
  readonly title: string;
  readonly message: string;
  /** Makes it a question: called when the answer is no, or when there is none. */
  readonly no?: () => void;
}

/** @param after called when it was closed; of a question, when the answer is yes */
export type Notice = (message: Message, after?: () => void) => void;

export function noticeIn(dialog: HTMLDialogElement): Notice {
  return ({ title, message, no }, after) => {
    // One message at a time: what comes while it is being read is about the same thing.
    if (dialog.open) return;
    const heading = document.createElement("h2");
    heading.textContent = title;
    const text = document.createElement("p");
    text.textContent = message;
    // At once: by the time that the dialog tells that it was closed, one may have clicked on the next cell.
    const answer = (then?: () => void) => () => {
      dialog.close();
      then?.();
    };
    const close = button(no ? "Nee" : "OK", answer(no ?? after));
    const yes = button("Ja", answer(after));
    // From the moment that it is there, so that a key that was on its way says no.
    close.autofocus = true;
    dialog.replaceChildren(...(title === "" ? [] : [heading]), text, ...(no ? [yes] : []), close);
    dialog.oncancel = (event) => {
      event.preventDefault();
      close.click();
    };
    dialog.showModal();
    // A click elsewhere, on the pane perhaps, takes the keys there once it has made this open.
    setTimeout(() => {
      if (!dialog.open) return;
      window.focus();
      close.focus();
    });
  };
}

function button(label: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.textContent = label;
  made.addEventListener("click", pressed);
  return made;
}
