/** As much of a page as the loader needs: elements, attributes, a window. */
export interface FakePage {
  document: Document;
  /** The scripts that were added and not removed. */
  scripts: FakeScript[];
  window: Record<string, unknown>;
}

export interface FakeScript {
  src: string;
  async: boolean;
  nonce: string;
  attributes: Map<string, string>;
  fire(type: "load" | "error"): void;
}

export function fakePage(baseURI: string = "https://shop.example/page"): FakePage {
  const scripts: FakeScript[] = [];
  const mounts: { id: string }[] = [];
  const window: Record<string, unknown> = {};
  const createElement = (tag: string): object => {
    if (tag === "div") return { id: "" };
    const listeners: [string, () => void][] = [];
    const attributes = new Map<string, string>();
    const script = {
      src: "",
      async: false,
      nonce: "",
      attributes,
      setAttribute: (name: string, value: string) => void attributes.set(name, value),
      getAttribute: (name: string) => attributes.get(name) ?? null,
      addEventListener: (type: string, listener: () => void) => void listeners.push([type, listener]),
      get parentNode() {
        return scripts.includes(script) ? {} : null;
      },
      remove: () => {
        if (scripts.includes(script)) scripts.splice(scripts.indexOf(script), 1);
      },
      fire: (type: string) =>
        listeners.filter(([name]) => name === type).forEach(([, listener]) => listener()),
    };
    return script;
  };
  const document = {
    baseURI,
    createElement,
    defaultView: window,
    head: { append: (script: FakeScript) => void scripts.push(script) },
    body: { append: (mount: { id: string }) => void mounts.push(mount) },
    getElementById: (id: string) => mounts.find((mount) => mount.id === id) ?? null,
    querySelector: (selector: string) =>
      scripts.find(({ attributes }) => attributes.has(selector.slice("script[".length, -1))) ?? null,
  };
  return { document: document as unknown as Document, scripts, window };
}
