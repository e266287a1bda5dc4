import { ManifestError } from "./manifest-error";

/** Child elements of that local name, whatever their prefix: the manifest mixes three namespaces. */
export function children(parent: Element | undefined, name: string): readonly Element[] {
  return parent ? [...parent.children].filter((child) => child.localName === name) : [];
}

/** The first element down the path of local names. */
export function find(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => children(at, name)[0], parent);
}

/** The same, but missing is an error. */
export function need(parent: Element | undefined, ...path: readonly string[]): Element {
  const found = find(parent, ...path);
  if (!found) throw new ManifestError(`There is no ${path.join("/")} in ${parent?.localName ?? "the manifest"}`);
  return found;
}

/** The attribute's text; missing is an error. */
export function attribute(element: Element, name: string): string {
  const text = element.getAttribute(name);
  if (text === null) throw new ManifestError(`${element.localName} lacks ${name}`);
  return text;
}

/** "Button" for xsi:type="Button" or xsi:type="mso:Button". */
export function xsiType(element: Element): string {
  const type = element.getAttribute("xsi:type") ?? "";
  return type.slice(type.indexOf(":") + 1);
}

/** DefaultValue, or what an Override says for the locale. Locales are compared without regard to capitals. */
export function localized(element: Element, locale: string): string {
  const wanted = locale.toLowerCase();
  const override = children(element, "Override").find(
    (child) => child.getAttribute("Locale")?.toLowerCase() === wanted,
  );
  return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
}
