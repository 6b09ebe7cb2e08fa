/** Parts of the pane that are only fetched when they are needed. */

/** One did not come: the network is gone, or the server has a newer version. Asking again fetches it again. */
export class PartNotLoaded extends Error {
  override readonly name = "PartNotLoaded";
}

/**
 * @example const { reader } = await part(import("./reader"));
 * @throws {PartNotLoaded}
 */
export function part<Module>(coming: Promise<Module>): Promise<Module> {
  return coming.catch((cause: unknown) => {
    throw new PartNotLoaded("a part of the pane did not come", { cause });
  });
}
