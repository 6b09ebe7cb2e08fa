/** What the embedded Excel throws: the errors that Office.js has, and one of our own for what is not built. */

/** An error as Office.js reports it; `code` is one of Microsoft's. */
export class OfficeError extends Error {
  override readonly name = "RichApi.Error";
  readonly code: string;
  readonly debugInfo: { readonly errorLocation: string };

  constructor(code: string, message: string, errorLocation = "") {
    super(message);
    this.code = code;
    this.debugInfo = { errorLocation };
  }
}

/** A member that Office.js may have but that is not built here: it must never pass for `undefined`. */
export class NotImplementedInHost extends Error {
  override readonly name = "NotImplementedInHost";

  constructor(what: string) {
    super(`NotImplementedInHost: ${what}`);
  }
}

export const itemNotFound = (what: string): OfficeError => new OfficeError("ItemNotFound", `There is no ${what}.`);
export const invalidArgument = (why: string): OfficeError => new OfficeError("InvalidArgument", why);
export const accessDenied = (why: string): OfficeError => new OfficeError("AccessDenied", why);
