import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { StepError } from "./step";

/**
 * An action's input whose `file` is a path, with the file itself in its place: its name, and its bytes in base64. The
 * pane has them of the file that is chosen there.
 */
export async function readFileInput(input: unknown, base: string | undefined): Promise<unknown> {
  if (typeof input !== "object" || input === null || !("file" in input) || typeof input.file !== "string") return input;
  const path = resolve(base ?? "", input.file);
  try {
    return { ...input, file: { name: basename(path), base64: (await readFile(path)).toString("base64") } };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new StepError("FileNotFound", `There is no file ${input.file}`);
    throw error;
  }
}
