/** In the pane's frame, in the place of Microsoft's office.js: the host is the page around it. */
const { Excel, Office } = window.parent as unknown as { Excel: unknown; Office: unknown };

Object.assign(window, { Excel, Office });

export {};
