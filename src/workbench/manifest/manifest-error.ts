/** The manifest lacks something the workbench needs. */
export class ManifestError extends Error {
  readonly code = "ManifestInvalid";

  constructor(message: string) {
    super(message);
    this.name = "ManifestError";
  }
}
