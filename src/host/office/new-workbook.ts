/** Opens bytes as a new workbook. Excel shows it in a window of its own, which the add-in cannot reach. */
import { hostError, HostRefused, HostTimeout, NewWorkbookRefused, WriteDenied } from "./errors";
import type { Session } from "./sync";

/** Throws one of the errors in errors.ts, whatever goes wrong. */
export async function openNew({ excel, timeout }: Session, workbook: Uint8Array): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostTimeout(`Excel did not answer within ${timeout} ms`));
    }, timeout);
  });
  try {
    await Promise.race([excel.createWorkbook(base64(workbook)), late]);
  } catch (error) {
    const failure = hostError(error);
    const isRefused = failure instanceof HostRefused || failure instanceof WriteDenied;
    throw isRefused ? new NewWorkbookRefused("Excel opens no new workbook", error) : failure;
  } finally {
    clearTimeout(timer);
  }
}

/** So many at once, because a call takes no more arguments than the engine has room for; a multiple of three, so that pieces can be joined. */
const PIECE = 3 * 8192;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return text;
}
