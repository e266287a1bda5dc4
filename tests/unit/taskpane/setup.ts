import "@testing-library/jest-dom";

// What Fluent asks of a browser and jsdom does not have.
class NoObserver implements ResizeObserver {
  observe(): void {
    // Nothing has a size in jsdom.
  }
  unobserve(): void {
    // Nothing is observed.
  }
  disconnect(): void {
    // Nothing is observed.
  }
}

globalThis.ResizeObserver = NoObserver;
