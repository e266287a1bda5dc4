// Emits the function metadata and the documentation of each language from the very declarations that are bundled, and
// stops the build where a text is missing. Excel reads functions.da-DK.json; the manifest overrides it for English.
const { runInNewContext } = require("node:vm");
const { Compilation, sources } = require("webpack");

const LANGUAGES = {
  da: { metadata: "functions.da-DK.json", documentation: "docs/funktioner.md" },
  en: { metadata: "functions.en-US.json", documentation: "docs/functions.md" },
};

class FunctionMetadataPlugin {
  /** `asset`: the CommonJS bundle of src/entries/function-metadata.ts, evaluated and then dropped. */
  constructor({ asset }) {
    this.asset = asset;
  }

  apply(compiler) {
    const name = FunctionMetadataPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        if (compilation.errors.length > 0) return;
        const module = { exports: {} };
        try {
          runInNewContext(compilation.getAsset(this.asset).source.source().toString(), {
            module,
            exports: module.exports,
          });
          const { functionDocumentation, functionMetadata } = module.exports;
          for (const [language, { metadata, documentation }] of Object.entries(LANGUAGES)) {
            const json = `${JSON.stringify(functionMetadata(language), null, 2)}\n`;
            compilation.emitAsset(metadata, new sources.RawSource(json));
            compilation.emitAsset(documentation, new sources.RawSource(functionDocumentation(language)));
          }
        } catch (error) {
          compilation.errors.push(error);
        }
        compilation.deleteAsset(this.asset);
      });
    });
  }
}

module.exports = { FunctionMetadataPlugin };
