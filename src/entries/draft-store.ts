import type { DraftStore } from "../taskpane/pane-services";

/**
 * Drafts by workbook, for as long as this window lives. Never `localStorage`: what is typed may be personal and must
 * not outlive the window.
 */
export const createDraftStore = (storage: Storage, workbook: string): DraftStore => {
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
