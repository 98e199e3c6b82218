/**
 * What both projects share: TypeScript by swc, with the decorators and the
 * class field semantics of tsconfig.json.
 */
const shared = {
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: false, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
        },
        // `import()` stays, so that packages that are ES modules only load.
        module: { type: "commonjs", ignoreDynamic: true },
      },
    ],
  },
  setupFiles: ["<rootDir>/integration-tests/setup.js"],
  // A second package.json below .medusa/ must not be taken for this package.
  modulePathIgnorePatterns: ["<rootDir>/.medusa/server/package.json"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/.medusa/"],
}

/** @type {import("jest").Config} */
module.exports = {
  // The integration tests boot Medusa and migrate a database in `beforeAll`.
  testTimeout: 120_000,
  maxWorkers: 3,
  // Each spec file leaves the Medusa that it booted behind: after a dozen of
  // them a worker starts anew, before Node's heap is full.
  workerIdleMemoryLimit: "2GB",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: [
        "<rootDir>/src/**/__tests__/**/*.{unit,conformance}.spec.ts",
        "<rootDir>/sandbox/**/__tests__/**/*.spec.ts",
      ],
    },
    {
      ...shared,
      displayName: "integration",
      testMatch: [
        "<rootDir>/integration-tests/**/*.spec.ts",
        "<rootDir>/src/**/__tests__/**/*.spec.ts",
      ],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        "\\.(unit|conformance)\\.spec\\.ts$",
      ],
    },
  ],
}
