import { randomUUID } from "node:crypto"
import { Client } from "@medusajs/framework/pg"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

type Given = Parameters<typeof medusaIntegrationTestRunner>[0]

/**
 * Tests with a Medusa of their own, started from this checkout. Its database
 * is a copy of the one that the test run has migrated, where it has: that
 * takes a fraction of the time of migrating one.
 */
export function medusaTests(given: Pick<Given, "env" | "testSuite">): void {
  const dbName = `dropship-${randomUUID().slice(0, 8)}`
  medusaIntegrationTestRunner({
    ...given,
    dbName,
    hooks: { beforeServerStart: () => copyTemplate(dbName) },
  })
}

async function copyTemplate(name: string): Promise<void> {
  const template = process.env.DROPSHIP_TEST_TEMPLATE
  if (!template) {
    return
  }
  const server = new URL(template)
  const source = server.pathname.slice(1)
  // Nobody may be connected to what is copied.
  server.pathname = "/postgres"
  const client = new Client({ connectionString: server.href })
  await client.connect()
  try {
    await client.query(`create database "${name}" template "${source}"`)
  } finally {
    await client.end()
  }
}
