/** A file that the browser is asked to save, by the pane or by the trial page, stays there to be fetched for a minute: a busy browser comes late. */
import { afterEach, beforeEach, expect, it, jest } from "@jest/globals";
import { saveFile } from "../../src/taskpane/share/save-file";
import { download } from "../../trial/page/download";

const revoke = jest.spyOn(URL, "revokeObjectURL");
let links: { href: string; download: string; click: () => void; clicked: string[] }[];

beforeEach(() => {
  links = [];
  revoke.mockClear();
  jest.useFakeTimers();
  const createElement = () => {
    const clicked: string[] = [];
    const link = { href: "", download: "", clicked, click: () => clicked.push(`${link.download} ${link.href}`) };
    links.push(link);
    return link;
  };
  Object.assign(globalThis, { document: { createElement } });
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "document");
});

it.each([saveFile, download])("is offered under its name at once, and given up after sixty seconds: %p", (save) => {
  save("gent.xlsx", new Uint8Array([1, 2, 3]));
  const [link] = links;
  expect(link?.href).toMatch(/^blob:/);
  expect(link?.clicked).toEqual([`gent.xlsx ${link?.href}`]);
  jest.advanceTimersByTime(59_999);
  expect(revoke).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(revoke.mock.calls).toEqual([[link?.href]]);
});
