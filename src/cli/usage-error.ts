/** The command was called in a way that cannot work; the message says in Dutch what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
