import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { withDropship } from "./src/with-dropship"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

/**
 * The development and demo host. A merchant's file looks the same, except
 * that `withDropship` is imported from "medusa-plugin-dropship/with-dropship"
 * and needs no `sources`.
 */
export default withDropship(
  defineConfig({
    projectConfig: {
      databaseUrl: process.env.DATABASE_URL,
      redisUrl: process.env.REDIS_URL,
      databaseDriverOptions: { connection: { ssl: false } },
      http: {
        storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
        adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
        authCors: process.env.AUTH_CORS ?? "http://localhost:9000",
        jwtSecret: process.env.JWT_SECRET ?? "supersecret",
        cookieSecret: process.env.COOKIE_SECRET ?? "supersecret",
      },
    },
    admin: { disable: process.env.ADMIN_DISABLED === "true" },
    modules: process.env.REDIS_URL ? redisModules(process.env.REDIS_URL) : [],
  }),
  {},
  { sources: "project" }
)

/** With these, several instances on one database behave as one. */
function redisModules(redisUrl: string) {
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      options: { redis: { redisUrl } },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            id: "locking-redis",
            resolve: "@medusajs/medusa/locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            id: "caching-redis",
            resolve: "@medusajs/caching-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ]
}
