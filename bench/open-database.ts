import { randomUUID } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { EmbeddedDatabase } from "../sandbox/postgres"

/**
 * A new database: on the server that `givenUrl` names, else on an embedded
 * one. `close` deletes it.
 */
export async function openDatabase(
  givenUrl: string | undefined
): Promise<{ url: string; close: () => Promise<void> }> {
  if (givenUrl === undefined) {
    return openEmbedded()
  }
  const name = `dropship_bench_${randomUUID().slice(0, 8)}`
  const url = new URL(givenUrl)
  url.pathname = `/${name}`
  await run(givenUrl, `create database ${name}`)
  return {
    url: url.href,
    close: () => run(givenUrl, `drop database if exists ${name} with (force)`),
  }
}

/**
 * A server that is set up as one whose data last: the other kind doesn't wait
 * for the disk, and a merchant's does.
 */
async function openEmbedded(): ReturnType<typeof openDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "dropship-bench-database-"))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const server = await EmbeddedDatabase.start({ folder, persistent: true })
    return {
      url: server.url(),
      close: async () => {
        await server.stop()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
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
