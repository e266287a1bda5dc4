/** A refusal with the code that the add-in will find in `OfficeExtension.Error.code`. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}

/** The add-in asked for a member this host does not have: stricter than any mock, and it says which. */
export function notFound(member: string): HostError {
  return new HostError("ApiNotFound", `The workbench does not know ${member}`);
}
