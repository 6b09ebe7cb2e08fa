/** The command's outside world, so that a test can be one too. */
export interface Console {
  /** What was asked for: tables, JSON. */
  out(text: string): void;
  /** What happens meanwhile, and what goes wrong. */
  err(text: string): void;
  /** Width of the terminal, in characters. */
  readonly columns: number;
  /** Starts a progress bar over so many files; silent when stderr is no terminal. */
  progress(total: number): Progress;
  /** The date that new workbooks carry. */
  readonly today: Date;
  /** The address of the program, beside which its own files are found. */
  readonly program: string;
}

/** @example "2026-11-22" */
export function dayOf({ today }: Pick<Console, "today">): string {
  return today.toISOString().slice(0, 10);
}

export interface Progress {
  step(): void;
  stop(): void;
}

/** 0 fine, 1 findings of severity error, 2 usage or nothing readable. */
export type ExitCode = 0 | 1 | 2;
