// Serves the workbench (dist-workbench/) and, under addin/, the very files that ship to Excel (dist/).
// Run alone: `node tools/serve.mjs [--port 3000]`; the address is the first line it prints.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";

const root = new URL("../", import.meta.url);
const folder = (path) => fileURLToPath(new URL(path, root));
const officeOnTheNet = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const portsToTry = 20;

/**
 * The pane's page as the workbench needs it: office.js from this origin, and before it the bridge that stands in for
 * the native object Excel for Mac gives the page. Everything else is the file that ships.
 */
export function pageForWorkbench(html) {
  const tag = /<script[^>]*\ssrc="?([^"\s>]*)"?[^>]*>\s*<\/script>/g;
  let found = false;
  const rewritten = html.replace(tag, (script, source) => {
    if (source !== officeOnTheNet) return script;
    found = true;
    return `<script src="/bridge.js"></script><script src="/office-js/office.js"></script>`;
  });
  if (!found) throw new Error(`The pane's page has no script tag for ${officeOnTheNet}`);
  return rewritten;
}

/** One handler for all three folders. */
function createHandler() {
  // dev: the files are read anew at each request, so that a rebuild shows without a restart.
  const options = { dev: true, etag: true };
  const workbench = sirv(folder("dist-workbench"), options);
  const addIn = sirv(folder("dist"), options);
  const office = sirv(folder("node_modules/@microsoft/office-js/dist"), { ...options, etag: false });
  const under = (prefix, serveFolder) => (request, response, next) => {
    request.url = request.url.slice(prefix.length) || "/";
    serveFolder(request, response, next);
  };
  const mounts = [
    ["/addin", under("/addin", addIn)],
    ["/office-js", under("/office-js", office)],
  ];

  return async (request, response) => {
    const notFound = () => response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    const path = new URL(request.url, "http://localhost").pathname;
    if (path === "/addin/taskpane.html") {
      try {
        const html = pageForWorkbench(await readFile(new URL("dist/taskpane.html", root), "utf8"));
        response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(html);
      } catch (error) {
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(String(error));
      }
      return;
    }
    const mount = mounts.find(([prefix]) => path.startsWith(`${prefix}/`));
    (mount ? mount[1] : workbench)(request, response, notFound);
  };
}

/** Listens on the loopback address only, at `port` or the next free one; port 0 lets the system choose. */
export async function serve(port = 3000) {
  const server = createServer(createHandler());
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(candidate, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      break;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || candidate >= port + portsToTry) throw error;
    }
  }
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
  const { address } = await serve(Number(values.port));
  process.stdout.write(`${address}\n`);
}
