// Runs one bench in a process of its own, started by tools/bench.mjs, and sends its figures back. Node 20 reads no
// TypeScript: swc takes the types away from the files of src and tests as they are required.
const { transformFileSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, {
    swcrc: false,
    module: { type: "commonjs", ignoreDynamic: true },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  module._compile(code, file);
};

const [file] = process.argv.slice(2);

async function run() {
  return require(file).run();
}

run()
  .then((figures) => process.send(figures, () => process.exit()))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
