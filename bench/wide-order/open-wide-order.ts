import type { MedusaContainer } from "@medusajs/framework/types"
import { Client } from "@medusajs/framework/pg"
import { enableDistributor } from "../../integration-tests/helpers/enable-distributor"
import { placePaidOrder } from "../../integration-tests/helpers/orders"
import type { Store } from "../../integration-tests/helpers/store"
import { createStoreProducts } from "../../integration-tests/helpers/store-products"
import { sandboxDistributorIds } from "../../sandbox/seed/sandbox-accounts"
import { publishStockWorkflow } from "../../src/workflows/stock/publish-stock"
import { seedItems } from "./seed-items"
import { wideOrder } from "./sizes"
import { wideProducts } from "./wide-products"

/**
 * Places an order of many lines that each of the four distributors can supply
 * from each warehouse. Nothing is sent to them, so nobody plays them.
 *
 * @returns its id
 */
export async function openWideOrder(
  container: MedusaContainer,
  given: { databaseUrl: string; store: Store }
): Promise<string> {
  // The shop drop-ships from WPS already.
  for (const id of sandboxDistributorIds.filter((id) => id !== "wps")) {
    await enableDistributor(container, id, {
      connection: { base_url: "http://127.0.0.1:9" },
    })
  }
  const products = wideProducts(wideOrder.lines)
  const variants = await createStoreProducts(container, products, given.store)
  const variant_ids = Object.values(variants).map(({ id }) => id)
  const client = new Client({ connectionString: given.databaseUrl })
  await client.connect()
  try {
    await seedItems(client, variant_ids)
  } finally {
    await client.end()
  }
  for (const distributor_id of sandboxDistributorIds) {
    await publishStockWorkflow(container).run({
      input: { distributor_id, variant_ids },
    })
  }
  const order = await placePaidOrder(
    container,
    { ...given.store, variants },
    {
      variants: Object.keys(variants).map((sku) => ({ sku, quantity: 2 })),
    }
  )
  return order.id
}
