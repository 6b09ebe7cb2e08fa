/**
 * In the pane's frame, in the place of Microsoft's office.js: the host is the page around it. Looked up each time, because
 * the frame may be there before the page has its Excel.
 */
const host = window.parent as unknown as Readonly<Record<string, unknown>>;

for (const name of ["Excel", "Office"]) Object.defineProperty(window, name, { get: () => host[name] });

export {};
