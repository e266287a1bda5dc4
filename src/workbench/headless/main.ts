import { readArguments } from "./arguments";
import { runSteps } from "./run-steps";

async function main(): Promise<number> {
  try {
    await runSteps(readArguments(process.argv.slice(2)), {
      line: (text) => void process.stdout.write(`${text}\n`),
      note: (text) => void process.stderr.write(`${text}\n`),
    });
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

// The add-in's timers and Univer's would keep the process alive; what was written must be out before it ends.
void main().then((status) => process.stdout.write("", () => process.exit(status)));
