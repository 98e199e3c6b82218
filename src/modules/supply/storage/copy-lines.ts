import { pipeline } from "node:stream/promises"
import { Readable } from "node:stream"
import { from as copyFrom } from "pg-copy-streams"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What COPY's text format can carry; an object becomes JSON. */
export type CopyValue = string | number | boolean | object | null

const chunkLength = 64 * 1024

/** The one thing of knex's raw connection that COPY needs. */
interface RawConnection {
  query(copy: ReturnType<typeof copyFrom>): ReturnType<typeof copyFrom>
}

/**
 * Streams batches of rows into a table by COPY, on a connection of its own out
 * of the pool; memory stays constant.
 *
 * @throws whatever `batches` throws, once what it gave before is in the table
 */
export async function copyLines(
  knex: Knex,
  table: string,
  columns: readonly string[],
  batches: AsyncIterable<readonly (readonly CopyValue[])[]>
): Promise<void> {
  // An error inside COPY would spoil the connection for its next user, so the
  // rows' own errors wait until COPY has ended.
  const failure: { error?: unknown; has: boolean } = { has: false }
  async function* chunks() {
    let text = ""
    try {
      for await (const rows of batches) {
        for (const row of rows) {
          text += encodeRow(row)
        }
        if (text.length >= chunkLength) {
          yield Buffer.from(text)
          text = ""
        }
      }
    } catch (error) {
      failure.error = error
      failure.has = true
    }
    yield Buffer.from(text)
  }

  const names = columns.map((column) => `"${column}"`).join(", ")
  const client = knex.client as Knex.Client
  const connection = (await client.acquireConnection()) as RawConnection
  try {
    const copy = connection.query(
      copyFrom(`copy "${table}" (${names}) from stdin`)
    )
    await pipeline(Readable.from(chunks(), { objectMode: false }), copy)
  } finally {
    await client.releaseConnection(connection)
  }
  if (failure.has) {
    throw failure.error
  }
}

function encodeRow(row: readonly CopyValue[]): string {
  let text = ""
  for (const value of row) {
    text += `${text === "" ? "" : "\t"}${encode(value)}`
  }
  return `${text}\n`
}

const escapes: Record<string, string> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  // PostgreSQL's text can't hold it.
  "\0": "",
}

/**
 * Looked for first: hardly any text has one, and replacing costs more. What
 * turns the direction of writing is dropped: a name that reads otherwise than
 * it is written could pass for another.
 */
const special = /[\\\n\r\t\0\u202a-\u202e\u2066-\u2069]/
const allSpecial = new RegExp(special, "g")

function encode(value: CopyValue): string {
  if (typeof value === "string") {
    return special.test(value) ? escape(value) : value
  }
  if (value === null) {
    return "\\N"
  }
  return typeof value === "object"
    ? escape(JSON.stringify(value).replaceAll("\\u0000", ""))
    : String(value)
}

function escape(text: string): string {
  return text.replace(allSpecial, (found) => escapes[found] ?? "")
}
