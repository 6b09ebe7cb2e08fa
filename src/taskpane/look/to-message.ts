/**
 * What was refused is said in a message: whoever pressed for it goes on there, with what can be done about it a Tab away. Whoever is
 * typing is not called away; when the message is closed, the focus is where it was (see keep-focus.ts).
 */
import { type RefObject, useEffect, useRef } from "react";

/** @param refused what the message says; another one is another refusal. `undefined` where nothing was refused to anyone */
export function useToMessage(refused: unknown): RefObject<HTMLDivElement> {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement: at } = document;
    const isTyping = at?.matches("input, select, textarea") === true;
    if (refused !== undefined && !isTyping && document.hasFocus()) message.current?.focus();
  }, [refused]);
  return message;
}
