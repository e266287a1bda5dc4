import { existsSync, readFileSync } from "node:fs";

const manifest = readFileSync("manifest.xml", "utf8");
const placeholder = "https://localhost:3000/";

/** Width and height stand in the first chunk of a PNG. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(([, found]) => found ?? "");

describe("the manifest", () => {
  it("names pictures that exist and are as large as it says", () => {
    const pictures = all(/<bt:Image id="[^"]+" DefaultValue="([^"]+)"/g);
    expect(pictures.length).toBeGreaterThan(20);
    for (const picture of [...pictures, ...all(/<(?:HighResolution)?IconUrl DefaultValue="([^"]+)"/g)]) {
      const path = picture.replace(placeholder, "");
      expect([picture, existsSync(path)]).toEqual([picture, true]);
      const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
      expect([picture, pngSize(path)]).toEqual([picture, [size, size]]);
    }
  });

  it("lets only this origin in", () => {
    const hosts = new Set(all(/="https:\/\/([^/"]+)/g));
    expect([...hosts]).toEqual(["localhost:3000"]);
  });
});
