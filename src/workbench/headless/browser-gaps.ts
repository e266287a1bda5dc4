/** Things every browser has and jsdom lacks, as little of them as an add-in needs to run unseen. */
export function fillBrowserGaps(window: object): void {
  class NoObserver {
    observe(): void {
      // Nothing is laid out, so nothing is ever observed.
    }
    unobserve(): void {
      // See observe.
    }
    disconnect(): void {
      // See observe.
    }
    takeRecords(): readonly never[] {
      return [];
    }
  }
  const matchMedia = (media: string): object => ({
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  });
  const gaps: Readonly<Record<string, unknown>> = {
    matchMedia,
    ResizeObserver: NoObserver,
    IntersectionObserver: NoObserver,
    scrollTo: () => undefined,
    TextEncoder,
    TextDecoder,
    structuredClone,
  };
  for (const [name, value] of Object.entries(gaps)) {
    if (Reflect.get(window, name) === undefined || name === "scrollTo") Reflect.set(window, name, value);
  }
}
