// Emits the function metadata, the published pages and the documentation of each language from the very declarations
// that are bundled, and stops the build where a text is missing. Excel reads functions.da-DK.json; the manifest
// overrides it for English. The functions' help lies where the manifest says that the pane does.
const { runInNewContext } = require("node:vm");
const { Compilation, sources } = require("webpack");

const LANGUAGES = {
  da: { metadata: "functions.da-DK.json", documentation: "docs/funktioner.md" },
  en: { metadata: "functions.en-US.json", documentation: "docs/functions.md" },
};

class FunctionMetadataPlugin {
  /** `asset`: the CommonJS bundle of src/entries/function-metadata.ts, evaluated and then dropped. */
  constructor({ asset, manifest }) {
    this.asset = asset;
    this.manifest = manifest;
  }

  apply(compiler) {
    const name = FunctionMetadataPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.manifest);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        if (compilation.errors.length > 0) return;
        const module = { exports: {} };
        const emit = (file, text) => compilation.emitAsset(file, new sources.RawSource(text));
        try {
          const base = publishedAt(compiler.inputFileSystem.readFileSync(this.manifest).toString());
          runInNewContext(compilation.getAsset(this.asset).source.source().toString(), {
            module,
            exports: module.exports,
          });
          const { functionDocumentation, functionMetadata, functionPage, functionPages } = module.exports;
          for (const [language, { metadata, documentation }] of Object.entries(LANGUAGES)) {
            emit(metadata, `${JSON.stringify(functionMetadata(language, base), null, 2)}\n`);
            emit(documentation, functionDocumentation(language));
            emit(functionPages[language], functionPage(language));
          }
        } catch (error) {
          compilation.errors.push(error);
        }
        compilation.deleteAsset(this.asset);
      });
    });
  }
}

/** The folder that the manifest's first page is served from, with its last slash. */
function publishedAt(manifest) {
  const page = /<SourceLocation DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (page === undefined) throw new Error("The manifest names no SourceLocation.");
  return new URL(".", page).href;
}

module.exports = { FunctionMetadataPlugin };
