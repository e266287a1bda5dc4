// Emits the function metadata of each language from the very declarations that are bundled, and stops the build where
// a text is missing. Excel reads functions.da-DK.json; the manifest overrides it for English.
const { runInNewContext } = require("node:vm");
const { Compilation, sources } = require("webpack");

const LOCALES = { da: "da-DK", en: "en-US" };

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
          for (const [language, locale] of Object.entries(LOCALES)) {
            const json = `${JSON.stringify(module.exports.functionMetadata(language), null, 2)}\n`;
            compilation.emitAsset(`functions.${locale}.json`, new sources.RawSource(json));
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
