import { defineConfig } from "@medusajs/framework/utils"
import { changedShipmentMail } from "../../../src/mail/__fixtures__/changed-shipment-mail"
import { withDropship } from "../../../src/with-dropship"
import { coastal } from "../coastal"

const cors = "http://localhost:9000"
const secret = "supersecret"

/** A merchant's own config. */
const config = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: cors,
      adminCors: cors,
      authCors: cors,
      jwtSecret: secret,
      cookieSecret: secret,
    },
  },
  admin: { disable: true },
})

/** Adds a distributor and a mail that the plugin does not know. */
export default withDropship(
  config,
  { distributors: [coastal], mail: { shipment: changedShipmentMail } },
  { sources: "project" }
)
