const delay = 400;
let count = 0;

/** Shows a control's title and explanation while it is pointed at or focused from the keyboard; Escape takes it away. */
export function attachSupertip(control: HTMLElement, tip: { readonly title: string; readonly text: string }): void {
  count += 1;
  const bubble = document.createElement("div");
  bubble.id = `supertip-${count}`;
  bubble.className = "supertip";
  bubble.setAttribute("role", "tooltip");
  bubble.hidden = true;
  const title = document.createElement("strong");
  title.textContent = tip.title;
  const text = document.createElement("span");
  text.textContent = tip.text;
  bubble.append(title, text);
  control.setAttribute("aria-describedby", bubble.id);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    const place = control.getBoundingClientRect();
    bubble.hidden = false;
    const room = document.documentElement.clientWidth - bubble.offsetWidth - 8;
    bubble.style.left = `${Math.max(8, Math.min(place.left, room))}px`;
    bubble.style.top = `${place.bottom + 6}px`;
  };
  const hide = (): void => {
    clearTimeout(waiting);
    bubble.hidden = true;
  };
  const showSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(show, delay);
  };
  control.addEventListener("pointerenter", showSoon);
  control.addEventListener("pointerleave", hide);
  control.addEventListener("click", hide);
  control.addEventListener("focus", () => {
    if (control.matches(":focus-visible")) showSoon();
  });
  control.addEventListener("blur", hide);
  control.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  // Beside the control, not in it: its text must not become part of the control's name.
  queueMicrotask(() => {
    document.body.append(bubble);
  });
}
