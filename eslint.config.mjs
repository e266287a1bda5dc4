import { readFileSync } from "node:fs";
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const { mayImport } = JSON.parse(readFileSync(new URL("architecture.json", import.meta.url), "utf8"));

const zones = Object.entries(mayImport).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `src/${folder} may import ${allowed.length === 0 ? "nothing of ours" : `only ${allowed.join(", ")}`}.`,
}));

const PURE_FOLDERS = ["src/finance/**/*.ts", "src/sheets/**/*.ts", "src/functions/**/*.ts"];

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "coverage/", "test-results/", ".cache/", "tests/fixtures/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver": { node: { extensions: [".ts", ".tsx"] } },
      "import-x/extensions": [".ts", ".tsx"],
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/strict-boolean-expressions": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: PURE_FOLDERS,
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Date", "Intl", "Office", "Excel", "window", "document", "fetch", "localStorage", "sessionStorage"].map(
          (name) => ({ name, message: "Clock, locale, browser and Office are passed in, never reached for." }),
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "round", message: "It rounds -2.5 to -2; use roundHalfAwayFromZero." },
        { object: "Math", property: "random", message: "Results must not depend on chance." },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/entries/**", "src/workbench/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "TSQualifiedName[left.name='Excel']", message: "Only src/excel speaks to Excel." },
        { selector: "MemberExpression[object.name='Excel']", message: "Only src/excel speaks to Excel." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/strict-boolean-expressions": "off",
      // Jest's matchers (expect.any, expect.stringMatching) are typed any.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs", globals: globals.node } },
  { files: ["**/*.mjs"], languageOptions: { globals: globals.node } },
  prettier,
);
