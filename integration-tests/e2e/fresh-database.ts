import { randomUUID } from "node:crypto"
import { Client } from "@medusajs/framework/pg"

/**
 * A new database on the server of the test run; without one, nothing, for
 * then the demo starts an embedded server.
 */
export async function createFreshDatabase(): Promise<
  { url: string; drop: () => Promise<void> } | undefined
> {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  if (!DB_HOST) {
    return undefined
  }
  const server = new URL(`postgres://${DB_HOST}:${DB_PORT ?? "5432"}/postgres`)
  server.username = DB_USERNAME ?? "postgres"
  server.password = DB_PASSWORD ?? ""
  const name = `dropship_e2e_${randomUUID().slice(0, 8)}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await run(server.href, `create database ${name}`)
  return {
    url: url.href,
    drop: () =>
      run(server.href, `drop database if exists ${name} with (force)`),
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
