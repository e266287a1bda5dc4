const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

const project = (displayName, folders, more = {}) => ({
  displayName,
  roots: folders.map((folder) => `<rootDir>/tests/${folder}`),
  testMatch: ["**/*.test.ts"],
  testEnvironment: "node",
  setupFiles: ["<rootDir>/tests/helpers/property-seed.ts"],
  transform,
  // The spreadsheet engine asks for packages that are published as ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
  ...more,
});

/** Unit, pane, contract and integration run side by side; `browser` runs after them (`npm run test:browser`). */
module.exports = {
  // In processes of their own, whatever the number of cores: what a suite leaves running (Univer's and office.js's
  // timers) ends with its process instead of keeping Jest, and with it CI, from ending.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1GB",
  forceExit: true,
  projects: [
    project("unit", ["unit"], { testPathIgnorePatterns: ["/tests/unit/taskpane/"] }),
    project("pane", ["unit/taskpane"], {
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/tests/unit/taskpane/setup.ts"],
    }),
    project("contract", ["contract"]),
    project("integration", ["integration"]),
    project("architecture", ["architecture"]),
    project("browser", ["e2e"], { setupFilesAfterEnv: ["<rootDir>/tests/e2e/setup.ts"] }),
  ],
};
