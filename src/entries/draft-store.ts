import type { DraftStore } from "../taskpane/pane-services";

export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Drafts by workbook, for as long as this window lives. Never `localStorage`: what is typed may be personal and must
 * not outlive the window.
 */
export const createDraftStore = (storage: DraftStorage, workbook: string): DraftStore => {
  const key = (name: string): string => `tiltag:${name}:${workbook}`;
  return {
    read: (name) => storage.getItem(key(name)),
    write: (name, text) => {
      storage.setItem(key(name), text);
    },
    clear: (name) => {
      storage.removeItem(key(name));
    },
  };
};

/** The window's own storage; in memory where the browser keeps frames from it, as Excel on the web can be set to. */
export function windowStorage(open: () => Storage): DraftStorage {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => {
        kept.set(key, text);
      },
      removeItem: (key) => {
        kept.delete(key);
      },
    };
  }
}
