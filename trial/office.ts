/** The part of the global `Office` that an add-in's pane needs, around an embedded Excel. Anything else throws. */
import { NotImplementedInHost } from "./client/errors";
import type { EmbeddedExcel } from "./embedded-excel";

export interface EmbeddedOffice {
  onReady(callback?: (info: HostInfo) => void): Promise<HostInfo>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly partitionKey: string | undefined;
    readonly officeTheme: undefined;
  };
  readonly actions: { associate(id: string, action: (event: CommandEvent) => void): void };
}

interface HostInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

/** What a ribbon command is given. */
export interface CommandEvent {
  completed(): void;
}

/** @param actions where the functions of ribbon buttons are put, by id, for the page's own buttons */
export function createEmbeddedOffice(
  excel: EmbeddedExcel,
  actions = new Map<string, (event: CommandEvent) => void>(),
): EmbeddedOffice {
  const info: HostInfo = { host: "Excel", platform: "OfficeOnline" };
  return strict("Office", {
    onReady: (callback?: (info: HostInfo) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: strict("Office.context", {
      requirements: strict("Office.context.requirements", {
        isSetSupported: (name: string, version: string) => excel.isSetSupported(name, version),
      }),
      displayLanguage: "nl-BE",
      contentLanguage: "nl-BE",
      partitionKey: undefined,
      officeTheme: undefined,
    }),
    actions: strict("Office.actions", {
      associate: (id: string, action: (event: CommandEvent) => void) => {
        actions.set(id, action);
      },
    }),
  });
}

/** What is not there throws, instead of being undefined. */
function strict<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get: (target, member, receiver) => {
      if (typeof member === "string" && member !== "then" && !(member in target))
        throw new NotImplementedInHost(`${name}.${member}`);
      return Reflect.get(target, member, receiver) as unknown;
    },
  });
}
