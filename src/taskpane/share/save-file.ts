/** Lets the browser save a file. On the desktop, where the pane has no downloads, it is not offered. */

export function saveFile(name: string, content: Uint8Array | string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([typeof content === "string" ? content : content.slice()]));
  link.download = name;
  link.click();
  // A busy browser fetches it later.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
