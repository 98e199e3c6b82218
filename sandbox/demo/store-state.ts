import { Client } from "@medusajs/framework/pg"
import { z } from "@medusajs/framework/zod"

const tablesSchema = z.tuple([z.object({ has_store: z.boolean() })])
const stateSchema = z.tuple([
  z.object({ is_ours: z.boolean(), is_used: z.boolean() }),
])

/**
 * What a database holds: nothing that matters, the store that this demo has
 * seeded to its end, or something else.
 *
 * @throws Error when PostgreSQL can't be reached
 */
export async function readStoreState(
  url: string,
  demoId: string
): Promise<"empty" | "ours" | "other"> {
  const client = new Client({ connectionString: url })
  await client.connect().catch((error: unknown) => {
    throw new Error(`No answer from the database: ${String(error)}`)
  })
  try {
    const tables = await client.query(
      "select to_regclass('store') is not null as has_store"
    )
    const [{ has_store }] = tablesSchema.parse(tables.rows)
    if (!has_store) {
      return "empty"
    }
    const state = await client.query(
      `select exists (select from store where metadata->>'dropship_demo' = $1) as is_ours,
         exists (select from region) or exists (select from "user") as is_used`,
      [demoId]
    )
    const [{ is_ours, is_used }] = stateSchema.parse(state.rows)
    return is_ours ? "ours" : is_used ? "other" : "empty"
  } finally {
    await client.end()
  }
}
