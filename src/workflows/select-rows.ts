import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Reads Medusa's own tables, where its services are too slow: they take a
 * second for 10,000 inventory levels, where a statement takes some
 * milliseconds. And what no single module can page through, since it is in
 * the tables of several. Only to read: what is written goes through Medusa's services,
 * so that whoever listens to them hears of it.
 */
export async function selectRows<Row>(
  container: MedusaContainer,
  statement: string,
  values: Record<string, string | string[] | null>
): Promise<Row[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(statement, values)
  return rows
}
