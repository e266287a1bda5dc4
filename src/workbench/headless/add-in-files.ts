import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A file of the add-in or of office.js is not there. */
export class AddInFileError extends Error {
  readonly code = "AddInFileMissing";

  constructor(message: string) {
    super(message);
    this.name = "AddInFileError";
  }
}

/** Where Excel gets office.js from. Here it comes from node_modules. */
const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/[^/]+\/hosted\//;

/** Answers the add-in's requests from the disk: its own pages from the built folder, office.js from node_modules. No network. */
export class AddInFiles {
  readonly #origin: string;
  readonly #folder: string;
  readonly #officeFolder: string;

  /** `pageUrl` is the manifest's address of the pane; `folder` holds what was built for its origin. */
  constructor(pageUrl: string, folder: string) {
    this.#origin = new URL(pageUrl).origin;
    this.#folder = folder;
    const require = createRequire(pathToFileURL(join(process.cwd(), "package.json")));
    this.#officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  }

  async read(url: string): Promise<Buffer> {
    const path = this.#pathOf(url);
    if (path === undefined)
      throw new AddInFileError(`The add-in asked for ${url}, which is neither its own nor office.js`);
    try {
      return await readFile(path);
    } catch (cause) {
      throw new AddInFileError(`${url} is not among the built files (${String(cause)})`);
    }
  }

  #pathOf(url: string): string | undefined {
    const address = new URL(url);
    const plain = `${address.origin}${address.pathname}`;
    if (OFFICE_JS.test(plain)) return join(this.#officeFolder, plain.replace(OFFICE_JS, ""));
    return address.origin === this.#origin ? join(this.#folder, decodeURIComponent(address.pathname)) : undefined;
  }
}
