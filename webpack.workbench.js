// Builds the workbench: the page (dist-workbench/) and the headless runner (dist-workbench/headless.cjs)
// with, beside it, what makes the sample workbook.
// The add-in itself has its own configuration: the two share no code, as Excel and an add-in share none.
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const root = (...parts) => path.resolve(__dirname, ...parts);
const output = root("dist-workbench");

const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
};

const common = (name) => ({
  name,
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".ts", ".js"] },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
  cache: {
    type: "filesystem",
    cacheDirectory: root(".cache/webpack"),
    name: `workbench-${name}`,
    buildDependencies: { config: [__filename] },
  },
});

const page = {
  ...common("page"),
  target: "web",
  devtool: false,
  entry: { main: root("src/workbench/page/main.ts"), bridge: root("src/workbench/page/bridge.ts") },
  output: {
    path: output,
    filename: "[name].js",
    chunkFilename: "chunks/[name].js",
    assetModuleFilename: "[name][ext]",
    // The runner is built into the same folder, by the other configuration below.
    clean: { keep: /\.cjs$/ },
  },
  module: {
    rules: [
      typescript,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      // Univer's packages import each other's locale files without extension.
      { test: /\.js$/, include: /node_modules/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlWebpackPlugin({ template: root("src/workbench/page/index.html"), chunks: ["main"], minify: false }),
    new CopyPlugin({
      patterns: [
        { from: root("manifest.xml"), to: output },
        { from: root("assets/icon-32.png"), to: output },
        { from: root("assets/eksempelkommune.xlsx"), to: output, noErrorOnMissing: true },
      ],
    }),
  ],
};

const headless = {
  ...common("headless"),
  target: "node20",
  devtool: false,
  entry: { headless: root("src/workbench/headless/main.ts"), sample: root("src/workbench/sample/main.ts") },
  output: { path: output, filename: "[name].cjs", library: { type: "commonjs2" } },
  // office.js is looked for at run time, from where the runner is started; webpack would look for it now.
  module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
  // Packages are loaded from node_modules at run time: only our own files are bundled.
  externals: [({ request }, done) => (/^[./]/.test(request) ? done() : done(null, `commonjs ${request}`))],
};

module.exports = fs.existsSync(root("src/workbench/headless/main.ts")) ? [page, headless] : [page];
