import { useEffect, useRef } from "react";

/** Starts once for each time the ribbon asks: a press makes a new route, drawing the page again does not. */
export function useAsked(request: { readonly asked?: true }, start: () => void): void {
  const answered = useRef<object>(null);
  useEffect(() => {
    if (request.asked === undefined || answered.current === request) return;
    answered.current = request;
    start();
  }, [request, start]);
}
