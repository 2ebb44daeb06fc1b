/** What a button of the ribbon does: open the task pane, or run a function of the add-in. */
export type RibbonAction =
  { readonly kind: "pane" } | { readonly kind: "function"; readonly command: string; readonly name: string };

interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  readonly action: RibbonAction;
}

interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The tabs that the manifest puts in the ribbon. */
export function readRibbon(manifest: XMLDocument): readonly RibbonTab[] {
  const resource = resources(manifest);
  return [...elements(manifest, "CustomTab")].map((tab) => ({
    label: labelOf(tab, resource),
    groups: children(tab, "Group").map((group) => ({
      label: labelOf(group, resource),
      buttons: children(group, "Control").map((control) => ({
        label: labelOf(control, resource),
        tip: resource(first(control, "Description")?.getAttribute("resid")),
        icon: iconOf(control, resource),
        action: actionOf(control),
      })),
    })),
  }));
}

export function drawRibbon(host: HTMLElement, tabs: readonly RibbonTab[], run: (action: RibbonAction) => void): void {
  host.replaceChildren(
    ...tabs.flatMap(({ label, groups }) => [textElement("span", "ribbon-tab", label), ...groups.map(groupElement)]),
  );

  function groupElement({ label, buttons }: RibbonGroup): HTMLElement {
    const group = document.createElement("div");
    group.className = "ribbon-group";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const row = document.createElement("div");
    row.className = "ribbon-buttons";
    row.append(...buttons.map(buttonElement));
    group.append(row, textElement("span", "ribbon-group-label", label));
    return group;
  }

  function buttonElement({ label, tip, icon, action }: RibbonButton): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ribbon-button";
    button.title = tip;
    if (icon !== null) {
      const image = document.createElement("img");
      image.src = icon;
      image.alt = "";
      button.append(image);
    }
    button.append(label);
    button.addEventListener("click", () => run(action));
    return button;
  }
}

function textElement(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Texts and addresses of the manifest by their id. */
function resources(manifest: XMLDocument): (id: string | null | undefined) => string {
  const values = new Map(
    ["Image", "Url", "String"].flatMap((tag) =>
      elements(manifest, tag).map((entry) => [
        entry.getAttribute("id") ?? "",
        entry.getAttribute("DefaultValue") ?? "",
      ]),
    ),
  );
  return (id) => values.get(id ?? "") ?? "";
}

function labelOf(element: Element, resource: (id: string | null | undefined) => string): string {
  return resource(children(element, "Label")[0]?.getAttribute("resid"));
}

/** The manifest names its production address; the same file is served here. */
function iconOf(control: Element, resource: (id: string | null | undefined) => string): string | null {
  const image = elements(control, "Image").find((entry) => entry.getAttribute("size") === "32");
  const address = resource(image?.getAttribute("resid"));
  return address === "" ? null : new URL(address, location.href).pathname;
}

function actionOf(control: Element): RibbonAction {
  const action = first(control, "Action");
  const name = action === undefined ? undefined : first(action, "FunctionName")?.textContent;
  return name == null ? { kind: "pane" } : { kind: "function", command: control.id, name };
}

function elements(root: Document | Element, tag: string): Element[] {
  return [...root.getElementsByTagNameNS("*", tag)];
}

function first(root: Element, tag: string): Element | undefined {
  return elements(root, tag)[0];
}

function children(parent: Element, tag: string): Element[] {
  return [...parent.children].filter(({ localName }) => localName === tag);
}
