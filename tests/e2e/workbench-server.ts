import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import path from "node:path";

export interface WorkbenchServer {
  readonly address: string;
  stop(): void;
}

/** Serves dist and dist-workbench at a free port, exactly as `npm start` does: the same script, in a process of its own. */
export async function startWorkbenchServer(): Promise<WorkbenchServer> {
  const script = path.resolve("tools/serve.mjs");
  const server = spawn(process.execPath, [script, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).once("line", resolve);
    server.once("exit", (code) => {
      reject(new Error(`tools/serve.mjs ended with status ${code} before it gave its address`));
    });
  });
  return { address, stop: () => void server.kill() };
}
