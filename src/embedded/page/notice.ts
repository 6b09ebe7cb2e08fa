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
    let then = no ?? after;
    const heading = document.createElement("h2");
    heading.textContent = title;
    const text = document.createElement("p");
    text.textContent = message;
    const close = button(no ? "Nee" : "OK", () => {
      dialog.close();
    });
    const yes = button("Ja", () => {
      then = after;
      dialog.close();
    });
    dialog.replaceChildren(...(title === "" ? [] : [heading]), text, ...(no ? [yes] : []), close);
    dialog.addEventListener("close", () => then?.(), { once: true });
    dialog.showModal();
    // A click elsewhere, on the pane perhaps, takes the keys there once it has made this open.
    setTimeout(() => {
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
