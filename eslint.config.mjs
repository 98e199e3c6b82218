import { statSync } from "node:fs"
import path from "node:path"
import medusa from "@medusajs/eslint-plugin"
import { defineConfig } from "eslint/config"
import tseslint from "typescript-eslint"

const typescript = ["**/*.{ts,tsx}"]
const tests = [
  "**/__tests__/**/*.{ts,tsx}",
  "**/__fixtures__/**/*.{ts,tsx}",
  "src/distributors/conformance/**/*.ts",
  "integration-tests/**/*.{ts,tsx}",
]
const migrations = ["src/modules/*/migrations/**"]

/**
 * Which rooms of `src` a room may import besides itself. Files that lie at the
 * top of `src` (the environment, the config helper) are the room "top".
 */
const arrows = {
  schemas: [],
  distributors: ["schemas"],
  modules: ["distributors", "schemas", "top"],
  providers: ["modules", "distributors", "schemas", "top"],
  links: ["modules"],
  mail: ["distributors", "schemas"],
  workflows: ["modules", "providers", "distributors", "mail", "schemas", "top"],
  api: ["workflows", "modules", "distributors", "schemas", "top"],
  jobs: ["workflows", "modules", "distributors", "schemas", "top"],
  subscribers: ["workflows", "modules", "distributors", "schemas", "top"],
  policies: ["schemas"],
  admin: ["schemas"],
  top: ["modules", "providers", "distributors", "schemas"],
}

const source = path.join(import.meta.dirname, "src")

function isFolder(file) {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * The room of a file in `src`; in the rooms whose folders don't know each
 * other also the folder: the module or the distributor.
 */
function placeOf(file) {
  const segments = path.relative(source, file).split(path.sep)
  if (segments[0] === "..") {
    return undefined
  }
  const room = segments.length === 1 ? "top" : segments[0]
  const apart =
    room === "modules" ||
    (room === "distributors" && (segments.length > 2 || isFolder(file)))
  return { room, folder: apart ? segments[1] : undefined }
}

/** Keeps the imports between the rooms one way. */
const roomArrows = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      unknown: "src/{{room}} is no room of the plan: add it to `arrows`.",
      outside: "src must not import from outside src: it is not published.",
      arrow: "{{from}} must not import {{to}}: arrows run one way.",
      folder:
        "{{from}} and {{to}} don't know each other: workflows, links and Query bring modules together, kit is what distributors share.",
    },
  },
  create(context) {
    const from = placeOf(context.filename)
    function check(node) {
      const target = node.source?.value
      if (!from || typeof target !== "string" || !target.startsWith(".")) {
        return
      }
      const to = placeOf(path.resolve(path.dirname(context.filename), target))
      const allowed = arrows[from.room]
      if (!allowed) {
        context.report({ node, messageId: "unknown", data: from })
      } else if (!to) {
        context.report({ node, messageId: "outside" })
      } else if (to.room !== from.room && !allowed.includes(to.room)) {
        const data = { from: from.room, to: to.room }
        context.report({ node, messageId: "arrow", data })
      } else if (from.folder && to.folder && from.folder !== to.folder) {
        if (to.folder !== "kit") {
          const data = { from: from.folder, to: to.folder }
          context.report({ node, messageId: "folder", data })
        }
      }
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}

/**
 * Medusa's strict preset, for our sources. Its list of ignored files is left
 * out, since tests are linted too (below), and a warning nobody sees is no use.
 */
const medusaStrict = medusa.configs.strict
  .filter((block) => !block.ignores || block.files || block.rules)
  .map((block) => ({
    ...block,
    rules: Object.fromEntries(
      Object.keys(block.rules ?? {}).map((rule) => [rule, "error"])
    ),
  }))

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Default exports only where Medusa demands one.",
}

export default defineConfig(
  {
    ignores: [
      "node_modules/",
      ".medusa/",
      "**/.medusa/",
      ".demo/",
      ".test-results/",
      "coverage/",
      "dist/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  // Our sources: Medusa's conventions.
  {
    files: ["src/**/*.{ts,tsx}", "medusa-config.ts"],
    ignores: tests,
    extends: [medusaStrict],
  },

  // All TypeScript.
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "./tsconfig.json",
          "./src/admin/tsconfig.json",
          "./tsconfig.dev.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Medusa demands async methods of services, providers, jobs and steps,
      // whether they await or not.
      "@typescript-eslint/require-await": "off",
      // Numbers in messages are plain; all else must be made a string.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
      // `onClick={() => setOpen(true)}` is how the admin's pages are written.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true },
      ],
      // Medusa's decorated services may have no member of their own.
      "@typescript-eslint/no-extraneous-class": [
        "error",
        { allowWithDecorator: true },
      ],
      // A parameter that Medusa's signature demands and we don't need.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },

  // The published sources.
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: tests,
    plugins: { house: { rules: { "room-arrows": roomArrows } } },
    rules: {
      "house/room-arrows": "error",
      "no-console": "error",
      "max-lines": ["error", 250],
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "src/environment.ts reads the environment.",
        },
      ],
      "no-restricted-syntax": ["error", noDefaultExport],
    },
  },
  {
    files: ["src/environment.ts"],
    rules: {
      "no-restricted-properties": "off",
      // Read before Medusa runs, so that its error type would say nothing.
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  {
    // Medusa's base service takes `super(...arguments)`, whatever they are.
    files: ["src/modules/**/*.ts", "src/providers/**/*.ts"],
    rules: {
      "prefer-rest-params": "off",
      // @InjectTransactionManager opens its own transaction; a public wrapper
      // with @InjectManager around each such method would say nothing.
      "@medusajs/use-inject-manager-on-public-methods": "off",
    },
  },
  {
    // "@medusajs/medusa/order" and its like have no types.
    files: ["src/links/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  {
    files: migrations,
    rules: { "max-lines": "off" },
  },
  {
    // Medusa finds these by their default export.
    files: [
      "src/modules/*/index.ts",
      "src/modules/*/loaders/*.ts",
      "src/providers/*/index.ts",
      "src/links/*.ts",
      "src/jobs/*.ts",
      "src/subscribers/*.ts",
      "src/api/middlewares.ts",
      "src/admin/i18n/index.ts",
      "src/admin/widgets/*.tsx",
      "src/admin/routes/**/page.tsx",
    ],
    ignores: tests,
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["src/schemas/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!\\.|@medusajs/framework/zod$)",
              message:
                "Schemas go into the admin's bundle: they import nothing but zod.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/distributors/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^@medusajs/(?!framework/zod$)",
              message: "An adapter knows nothing of Medusa, except its zod.",
            },
          ],
        },
      ],
      // An adapter can't import Medusa's error.
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  {
    files: ["src/admin/**/*.{ts,tsx}"],
    rules: {
      // Handlers of buttons and forms may be async; React ignores the promise.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },

  // Tests, sandbox and bench: same types, looser manners.
  {
    files: tests,
    rules: {
      // `expect(service.method)` takes methods off their object.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      // `expect.objectContaining` and its like, and the HTTP client that
      // Medusa's test runner hands out, are typed `any`.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["sandbox/**/*.ts", "bench/**/*.ts"],
    rules: { "max-lines": ["error", 250] },
  },

  // Configuration files in JavaScript.
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: { process: "readonly" } },
    rules: { "no-undef": "error", "no-unused-vars": "error" },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs" },
  }
)
