/** Fluent marks a field as wrong by its message. */
export const problem = (sentence: string | undefined): { validationMessage?: string } =>
  sentence === undefined ? {} : { validationMessage: sentence };
