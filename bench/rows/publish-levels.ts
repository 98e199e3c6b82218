import type { MedusaContainer } from "@medusajs/framework/types"
import { Client } from "@medusajs/framework/pg"
import { Modules } from "@medusajs/framework/utils"
import { enableDistributor } from "../../integration-tests/helpers/enable-distributor"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import { publishStockWorkflow } from "../../src/workflows/stock/publish-stock"
import { readLevels, type StoredLevel } from "../levels/read-levels"
import {
  changedItems,
  changedWarehouse,
  seedLevels,
  unitsOfItem,
} from "../levels/seed-levels"
import { takeTurns, type Samples } from "../samples"

const warmUp = 2
const rounds = 8
const distributor_id = "tucker"

/** Fastest of 50, 100, 250, 500, 1,000 and 5,000. */
const levelsAtOnce = 1_000

/**
 * Publishes after a rule of one warehouse has changed, which changes every
 * other level, and has Medusa's inventory service write as many levels of the
 * same items at the shop's own location. Nothing is sent anywhere.
 */
export async function publishLevels(
  container: MedusaContainer,
  given: { databaseUrl: string; ownLocation: string }
): Promise<Record<string, Samples>> {
  const client = new Client({ connectionString: given.databaseUrl })
  await client.connect()
  try {
    const { stock_location_id } = await enableDistributor(
      container,
      distributor_id
    )
    const location = stock_location_id ?? ""
    await seedLevels(client, [location, given.ownLocation])

    let before = new Map<string, StoredLevel>()
    const samples = await takeTurns({
      warmUp,
      rounds,
      prepare: async (round) => {
        await setBuffer(container, bufferIn(round))
        before = await readLevels(client, location)
      },
      value: () =>
        publishStockWorkflow(container).run({ input: { distributor_id } }),
      check: async (round) => {
        const after = await readLevels(client, location)
        checkWritten(before, after, unitsOfItem - bufferIn(round))
      },
      baseline: (round) =>
        writeDirectly(container, given.ownLocation, bufferIn(round)),
    })
    return { publish_levels_over_inventory_service: samples }
  } finally {
    await client.end()
  }
}

/** Another one in each round. */
const bufferIn = (round: number) => (round % 2 === 0 ? 5 : 3)

async function setBuffer(
  container: MedusaContainer,
  buffer_quantity: number
): Promise<void> {
  await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .saveInventoryRules({
      inventory_rules: [
        { distributor_id, warehouse: changedWarehouse, buffer_quantity },
      ],
    })
}

async function writeDirectly(
  container: MedusaContainer,
  location_id: string,
  stocked_quantity: number
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  for (let at = 0; at < changedItems.length; at += levelsAtOnce) {
    const batch = changedItems.slice(at, at + levelsAtOnce)
    await inventory.updateInventoryLevels(
      batch.map((inventory_item_id) => ({
        inventory_item_id,
        location_id,
        stocked_quantity,
      }))
    )
  }
}

/** @throws Error unless the changed levels were written, and none else */
function checkWritten(
  before: ReadonlyMap<string, StoredLevel>,
  after: ReadonlyMap<string, StoredLevel>,
  units: number
): void {
  const changed = new Set(changedItems)
  for (const [item, level] of after) {
    const old = before.get(item)
    const isWritten = level.version !== old?.version
    const isRight = changed.has(item)
      ? level.units === units
      : level.units === old?.units
    if (isWritten !== changed.has(item) || !isRight) {
      throw new Error(
        `The level of ${item} is not as expected: ${JSON.stringify({ old, level, isWritten })}`
      )
    }
  }
  if (after.size !== before.size) {
    throw new Error(`There were ${before.size} levels, now ${after.size}`)
  }
}
