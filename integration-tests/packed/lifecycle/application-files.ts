import lock from "../../../package-lock.json"
import manifest from "../../../package.json"

/** What a Medusa application names itself, as `create-medusa-app` does. */
const dependencies = [
  "@medusajs/admin-sdk",
  "@medusajs/cli",
  "@medusajs/dashboard",
  "@medusajs/framework",
  "@medusajs/icons",
  "@medusajs/js-sdk",
  "@medusajs/medusa",
  "@medusajs/ui",
  "@tanstack/react-query",
  "react",
  "react-dom",
  "react-hook-form",
  "react-i18next",
  "react-router-dom",
] as const
const devDependencies = [
  "@medusajs/admin-bundler",
  "@swc/core",
  "@types/node",
  "@types/react",
  "@types/react-dom",
  // Medusa's own, which finds it where our tree has it and no fresh one would.
  "ajv",
  "ts-node",
  "typescript",
] as const

type Name = keyof typeof manifest.devDependencies

function versions(names: readonly Name[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [name, manifest.devDependencies[name]])
  )
}

const application = {
  name: "canyon-powersports",
  version: "1.0.0",
  private: true,
  dependencies: versions(dependencies),
  devDependencies: versions(devDependencies),
}

/** Medusa's packages in the versions that are installed here. */
const applicationLock = {
  ...lock,
  name: application.name,
  version: application.version,
  packages: { ...lock.packages, "": application },
}

const compilerOptions = {
  target: "ES2022",
  module: "Node16",
  moduleResolution: "Node16",
  types: ["node"],
  outDir: ".medusa/server",
  strict: true,
  esModuleInterop: true,
  skipLibCheck: true,
}

const plainConfig = `defineConfig({
  admin: { disable: process.env.WITHOUT_ADMIN === "true" },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "supersecret",
      cookieSecret: "supersecret",
    },
  },
})`

const importMedusa = `import { defineConfig } from "@medusajs/framework/utils"\n`

/** `medusa-config.ts` of a shop that never heard of the plugin. */
export const configWithout = `${importMedusa}
module.exports = ${plainConfig}
`

/** The same with the plugin: what the README says. */
export const configWith = `${importMedusa}import { withDropship } from "medusa-plugin-dropship/with-dropship"

export default withDropship(
  ${plainConfig},
  { endpoints: { wps: process.env.MERCHANT_WPS_URL ?? "" } }
)
`

/** The files of a Medusa application, by name. */
export const applicationFiles: Record<string, string> = {
  "package.json": JSON.stringify(application, null, 2),
  "package-lock.json": JSON.stringify(applicationLock),
  "tsconfig.json": JSON.stringify({
    compilerOptions,
    include: ["src/**/*", "medusa-config.ts"],
  }),
  "medusa-config.ts": configWithout,
}

/** A merchant's developer uses the plugin's types. */
export const typedFile = `import type { DistributorAdapter } from "medusa-plugin-dropship/distributors/adapter"
import type { ShipmentMailData } from "medusa-plugin-dropship/schemas/shipment-mail"
import {
  distributorFulfillment,
  withDropship,
  type DropshipOptions,
} from "medusa-plugin-dropship/with-dropship"

export function optionsOf(adapter: DistributorAdapter): DropshipOptions {
  return {
    distributors: [adapter],
    mail: {
      shipment: ({ order_display_id }: ShipmentMailData) => ({
        subject: String(order_display_id),
        html: "",
        text: "",
      }),
    },
  }
}

export const config: { projectConfig: object } = withDropship({
  projectConfig: {},
})
export const provider: object = distributorFulfillment([])

// @ts-expect-error an option that there is not
withDropship({}, { distributor: [] })
`
