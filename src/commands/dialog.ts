/**
 * A page in a window of its own, for a button that has no pane to speak in. Over once the user has closed it, or at once where Excel
 * opens none: whoever completes earlier takes the window away, because the page of the ribbon's functions ends with them.
 */

/** The part of Office that opens windows. */
export interface DialogUi {
  displayDialogAsync(
    address: string,
    options: { height: number; width: number },
    opened: (result: Opened) => void,
  ): void;
}

interface Opened {
  /** Only where it was opened. */
  readonly value?: { addEventHandler(event: "dialogEventReceived", handler: () => void): void } | undefined;
}

/** In percent of the screen. */
const SIZE = { height: 35, width: 30 };

/** @param address of a page of our own */
export function showUntilClosed(ui: DialogUi, address: string): Promise<void> {
  return new Promise((closed) => {
    ui.displayDialogAsync(address, SIZE, ({ value: dialog }) => {
      if (!dialog) closed();
      // Closing is what this event tells of, as is an address that cannot be opened.
      else dialog.addEventHandler("dialogEventReceived", closed);
    });
  });
}
