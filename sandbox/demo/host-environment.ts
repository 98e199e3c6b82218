/** For every process that loads medusa-config.ts. */
export const hostEnvironment = {
  NODE_ENV: "development",
  MEDUSA_DISABLE_TELEMETRY: "true",
  // The demo serves the admin itself.
  ADMIN_DISABLED: "true",
}
