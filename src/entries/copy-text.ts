/** False where the host keeps the clipboard from the add-in, as some do in a frame. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // No clipboard at all (a TypeError) or one that is closed (a DOMException): the pane shows the text instead.
    if (error instanceof TypeError || error instanceof DOMException) return false;
    throw error;
  }
}
