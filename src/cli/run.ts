/** Runs one command; whatever a user can get wrong ends in a Dutch sentence and an exit code, never in a stack trace. */
import { command } from "../locales/nl/command";
import { usage, usageOf } from "../locales/nl/command-usage";
import { readArguments } from "./arguments";
import { completionScript } from "./completion";
import type { Console, ExitCode } from "./console";
import { UsageError } from "./usage-error";
import { version } from "./version";

export async function run(words: readonly string[], console: Console): Promise<ExitCode> {
  try {
    const request = readArguments(words);
    switch (request.command) {
      case "help":
        console.out(request.about ? `${usageOf[request.about]}\n` : usage);
        return 0;
      case "version":
        console.out(`klimaatpeil ${version}\n`);
        return 0;
      case "completion":
        console.out(completionScript());
        return 0;
      case "template":
      case "layout":
      case "check":
      case "consolidate":
      case "twin":
      case "export":
      case "deploy": {
        const { carryOut } = await import("./carry-out");
        return await carryOut(request, console);
      }
    }
  } catch (error) {
    const sentence = error instanceof UsageError ? error.message : command.mistake(String(error));
    // Who reads stdout as JSON gets one object, always.
    if (words.includes("--json")) console.out(`${JSON.stringify({ error: sentence }, null, 2)}\n`);
    console.err(`${sentence}\n`);
    return 2;
  }
}
