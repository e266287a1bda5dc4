const SENTENCES = [
  [
    "da",
    "Tiltag kører inde i Excel, og Excel svarer ikke. Luk ruden, og åbn den igen fra fanen Tiltag. Hjælper det ikke, så spørg jeres it-support, om appsforoffice.microsoft.com er spærret.",
  ],
  [
    "en",
    "Tiltag runs inside Excel, and Excel does not answer. Close the pane and open it again from the Tiltag tab. If that does not help, ask your IT support whether appsforoffice.microsoft.com is blocked.",
  ],
] as const;

/** Without Excel nobody knows the language either: both are said, in plain elements. */
export function showNoHost(root: HTMLElement): void {
  root.replaceChildren(
    ...SENTENCES.map(([language, sentence]) => {
      const paragraph = document.createElement("p");
      paragraph.lang = language;
      paragraph.style.font = "14px/1.4 'Segoe UI', system-ui, sans-serif";
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
}
