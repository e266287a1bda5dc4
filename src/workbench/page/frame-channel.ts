import type { TextChannel } from "../transport/text-channel";

/** Tells the workbench's messages from whatever else may be posted between two windows. */
interface Posted {
  readonly tiltagWorkbench: string;
}

function isPosted(data: unknown): data is Posted {
  return (
    typeof data === "object" && data !== null && "tiltagWorkbench" in data && typeof data.tiltagWorkbench === "string"
  );
}

export interface FrameChannel extends TextChannel {
  readonly close: () => void;
}

/** One end of the way between the page and the pane's frame; `other` is the window at the other end, of the same origin. */
export function createFrameChannel(own: Window, other: () => Window | null): FrameChannel {
  let listener: ((text: string) => void) | undefined;
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.origin !== own.location.origin || event.source !== other() || !isPosted(event.data)) return;
    listener?.(event.data.tiltagWorkbench);
  };
  own.addEventListener("message", receive);
  return {
    send: (text) => other()?.postMessage({ tiltagWorkbench: text } satisfies Posted, own.location.origin),
    listen: (next) => {
      listener = next;
    },
    close: () => {
      own.removeEventListener("message", receive);
    },
  };
}
