/** What stands above the trial page: the name of what is open, whether it is saved, and what one can do with it. */

/** What is open: the parts of the page with `data-about` are each for some of these. */
export type About = "sample" | "empty" | "bundle" | "file";

export interface Header {
  readonly name: string;
  /** @param changed since it was opened or saved */
  readonly becomes: (changed: boolean) => void;
  /** It goes by the name of its file from now on. */
  readonly savedAs: (name: string) => void;
}

export function headerOf(name: string, about: About): Header {
  for (const part of document.querySelectorAll<HTMLElement>("[data-about]"))
    part.hidden = part.dataset["about"] !== about;
  let [called, isChanged] = [name, false];
  const say = () => {
    const shown = document.getElementById("name");
    if (shown) shown.textContent = isChanged ? `${called} – niet bewaard` : called;
    document.title = `${isChanged ? "• " : ""}${called} – Klimaatpeil proberen`;
  };
  say();
  return {
    get name() {
      return called;
    },
    becomes: (changed) => {
      isChanged = changed;
      say();
    },
    savedAs: (saved) => {
      called = saved;
      say();
    },
  };
}

/** In a low window, all but one line of it is there when somebody asks for it. */
export function foldHeader(button: HTMLElement): void {
  button.addEventListener("click", () => {
    button.ariaExpanded = String(button.ariaExpanded !== "true");
  });
}

/** As the pane remembers what someone does here. */
const ROLE = "klimaatpeil-role";

/** The steps are for what someone said in the pane that she does: it tells by what it remembers. */
export function followRole(): void {
  const say = () => {
    document.documentElement.dataset["role"] = remembered() ?? "";
  };
  window.addEventListener("storage", say);
  say();
}

function remembered(): string | null {
  try {
    return localStorage.getItem(ROLE);
  } catch {
    // A browser may let nothing be kept: then it is asked each time.
    return null;
  }
}
