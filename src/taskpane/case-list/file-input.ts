/** A chosen file as the action takes it: its bytes in base64, which the action decodes itself. */
export interface FileInput {
  readonly name: string;
  readonly base64: string;
}

/** A file that can't be read has no bytes, and the action says so. */
export const readFileInput = (file: File): Promise<FileInput> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => {
      // "data:text/csv;base64,U2Fn"
      const url = typeof reader.result === "string" ? reader.result : "";
      resolve({ name: file.name, base64: url.slice(url.indexOf(",") + 1) });
    };
    reader.readAsDataURL(file);
  });
