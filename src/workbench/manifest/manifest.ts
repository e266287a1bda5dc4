import { ManifestError } from "./manifest-error";
import { attribute, children, find, localized, need, xsiType } from "./manifest-elements";

/** What the manifest tells Excel, in one language. */
export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  /** The page of the shared runtime. */
  readonly pageUrl: string;
  readonly metadataUrl: string;
  /** "TILTAG" */
  readonly namespace: string;
  readonly tabs: readonly ManifestTab[];
  readonly requirements: ReadonlyMap<string, string>;
}

export interface ManifestTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ManifestGroup[];
}

export interface ManifestGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly ManifestButton[];
}

export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Addresses of the pictures by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ManifestAction;
}

export type ManifestAction =
  { readonly kind: "showTaskpane" } | { readonly kind: "executeFunction"; readonly functionName: string };

type Resources = (element: Element) => string;

/** The texts and addresses of the Resources section, by resid, for one locale. */
function readResources(overrides: Element, locale: string): Resources {
  const sections = ["Images", "Urls", "ShortStrings", "LongStrings"];
  const entries = sections.flatMap((section) => [...(find(overrides, "Resources", section)?.children ?? [])]);
  const byId = new Map(entries.map((entry) => [attribute(entry, "id"), localized(entry, locale)]));
  return (element) => {
    const id = attribute(element, "resid");
    const text = byId.get(id);
    if (text === undefined)
      throw new ManifestError(`${element.localName} names the resource ${id}, which is not there`);
    return text;
  };
}

function readAction(action: Element): ManifestAction {
  if (xsiType(action) === "ShowTaskpane") return { kind: "showTaskpane" };
  if (xsiType(action) === "ExecuteFunction") {
    return { kind: "executeFunction", functionName: need(action, "FunctionName").textContent.trim() };
  }
  throw new ManifestError(`The workbench knows no action ${xsiType(action)}`);
}

function readButton(control: Element, resource: Resources): ManifestButton {
  if (xsiType(control) !== "Button") throw new ManifestError(`The workbench draws buttons, not ${xsiType(control)}`);
  return {
    id: attribute(control, "id"),
    label: resource(need(control, "Label")),
    tip: {
      title: resource(need(control, "Supertip", "Title")),
      text: resource(need(control, "Supertip", "Description")),
    },
    icons: new Map(
      children(need(control, "Icon"), "Image").map((image) => [Number(attribute(image, "size")), resource(image)]),
    ),
    action: readAction(need(control, "Action")),
  };
}

function readTab(tab: Element, resource: Resources): ManifestTab {
  return {
    id: attribute(tab, "id"),
    label: resource(need(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: attribute(group, "id"),
      label: resource(need(group, "Label")),
      buttons: children(group, "Control").map((control) => readButton(control, resource)),
    })),
  };
}

/** Reads an add-in only manifest as Excel with this display language would. `Parser` is the DOM's. */
export function parseManifest(xml: string, locale: string, Parser: typeof DOMParser): Manifest {
  const document = new Parser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") throw new ManifestError("This is no manifest of an Office add-in");
  const overrides = need(root, "VersionOverrides");
  const host = need(overrides, "Hosts", "Host");
  const resource = readResources(overrides, locale);
  const extensions = children(find(host, "AllFormFactors"), "ExtensionPoint");
  const functions = extensions.find((extension) => xsiType(extension) === "CustomFunctions");
  const surfaces = children(find(host, "DesktopFormFactor"), "ExtensionPoint").filter(
    (extension) => xsiType(extension) === "PrimaryCommandSurface",
  );
  return {
    id: need(root, "Id").textContent.trim(),
    displayName: localized(need(root, "DisplayName"), locale),
    pageUrl: resource(need(host, "Runtimes", "Runtime")),
    metadataUrl: resource(need(functions, "Metadata", "SourceLocation")),
    namespace: resource(need(functions, "Namespace")),
    tabs: surfaces.flatMap((surface) => children(surface, "CustomTab").map((tab) => readTab(tab, resource))),
    requirements: new Map(
      children(find(root, "Requirements", "Sets"), "Set").map((set) => [
        attribute(set, "Name"),
        set.getAttribute("MinVersion") ?? "1.1",
      ]),
    ),
  };
}
