/** Which events the client listens to. It asks by a method with an underscore, and hears of each by a number. */
import { NotImplementedInHost } from "../client/errors";
import type { Member } from "../client/members";
import type { World } from "../world";

const ABOUT = /^_(Register|Unregister)(?:Event(\w+)|(\w+)Event)$/;

/** By the names in the messages that ask for them; the numbers are the client's own. */
const EVENTS: Readonly<Record<string, { readonly member: string; readonly type: number }>> = {
  DataChanged: { member: "onChanged", type: 10 },
  Activated: { member: "onActivated", type: 11 },
  Added: { member: "onAdded", type: 13 },
  SelectionChanged: { member: "onSelectionChanged", type: 14 },
  Deleted: { member: "onDeleted", type: 15 },
  FormatChanged: { member: "onFormatChanged", type: 18 },
  RowHiddenChanged: { member: "onRowHiddenChanged", type: 22 },
  NameChanged: { member: "onNameChanged", type: 25 },
  VisibilityChanged: { member: "onVisibilityChanged", type: 26 },
  Moved: { member: "onMoved", type: 27 },
};

export class Listeners {
  readonly #world: World;
  readonly #tell: (message: object) => void;
  readonly #stops = new Map<string, () => void>();

  /** @param tell gets each message to the client */
  constructor(world: World, tell: (message: object) => void) {
    this.#world = world;
    this.#tell = tell;
  }

  isAbout(method: string): boolean {
    return ABOUT.test(method);
  }

  /** @param memberOf what the class has by this name */
  change(method: string, memberOf: (name: string) => Member, target: unknown): void {
    const [, verb, behind, before = behind] = ABOUT.exec(method) ?? [];
    const name = String(before);
    this.#stops.get(name)?.();
    this.#stops.delete(name);
    if (verb === "Unregister") return;
    const event = EVENTS[name];
    const member = event && memberOf(event.member);
    if (!event || member?.kind !== "event") throw new NotImplementedInHost(`the event ${name}`);
    const tell = (args: object) => {
      this.#tell(message(event.type, args));
    };
    this.#stops.set(name, member.on(this.#world, target as never, tell));
  }
}

/** The client listens for the workbook as a whole. */
function message(messageType: number, args: object): object {
  const entry = { messageCategory: 65_536, messageType, targetId: "Workbook", message: JSON.stringify(args) };
  return { type: 3, message: { entries: [entry] } };
}
