const { defineConfig } = require("@medusajs/framework/utils")
const { withDropship } = require("medusa-plugin-dropship/with-dropship")

// A merchant's file. What it asks of the environment is not what the plugin
// itself reads there, so that these values arrive as options or not at all.
module.exports = withDropship(
  defineConfig({
    projectConfig: { databaseUrl: process.env.DATABASE_URL },
    admin: { disable: true },
  }),
  {
    endpoints: { wps: process.env.MERCHANT_WPS_URL },
    encryptionKey: process.env.MERCHANT_KEY,
    smtpUrl: process.env.MERCHANT_SMTP_URL,
    mailFrom: "parts@canyon.example",
  }
)
