/** A way to hand texts to and fro: between a page and its iframe, or between Node and a jsdom window. */
export interface TextChannel {
  send(text: string): void;
  /** One listener; texts arrive in the order they were sent. */
  listen(listener: (text: string) => void): void;
}

/** Two ends of a channel within one thread; texts arrive a moment later, never at once. */
export function createChannelPair(): readonly [TextChannel, TextChannel] {
  const listeners: [((text: string) => void) | undefined, ((text: string) => void) | undefined] = [
    undefined,
    undefined,
  ];
  const end = (own: 0 | 1): TextChannel => ({
    send: (text) => void setTimeout(() => listeners[own === 0 ? 1 : 0]?.(text), 0),
    listen: (listener) => void (listeners[own] = listener),
  });
  return [end(0), end(1)];
}
