// Builds the add-in: the files that ship to Excel (dist/), and that the workbench runs unchanged.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FunctionMetadataPlugin } = require("./tools/function-metadata-plugin");

const root = (...parts) => path.resolve(__dirname, ...parts);

module.exports = (_, { mode = "production" }) => ({
  name: "add-in",
  mode,
  target: ["web", "es2022"],
  devtool: mode === "production" ? false : "source-map",
  entry: {
    functions: root("src/entries/functions.ts"),
    // One copy of the finance core on the page: the pane's script comes after the functions' and shares with it.
    taskpane: { import: root("src/entries/taskpane.tsx"), dependOn: "functions" },
    "function-metadata": {
      import: root("src/entries/function-metadata.ts"),
      library: { type: "commonjs2" },
    },
  },
  output: { path: root("dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2022",
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: root("src/entries/taskpane.html"),
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: [
        { from: root("assets"), to: "assets", globOptions: { ignore: ["**/*.xlsx", "**/*.csv", "**/*.svg"] } },
      ],
    }),
    new FunctionMetadataPlugin({ asset: "function-metadata.js", manifest: root("manifest.xml") }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
  cache: {
    type: "filesystem",
    cacheDirectory: root(".cache/webpack"),
    name: `add-in-${mode}`,
    buildDependencies: { config: [__filename] },
  },
  // For sideloading into Excel: it only serves. Reload the pane yourself; an injected client would meet the pages' policy.
  devServer: {
    host: "localhost",
    port: 3000,
    server: "https",
    static: false,
    client: false,
    hot: false,
    liveReload: false,
  },
});
