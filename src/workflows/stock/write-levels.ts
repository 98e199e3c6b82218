import type { MedusaContainer } from "@medusajs/framework/types"
import {
  InventoryLevelWorkflowEvents,
  Modules,
} from "@medusajs/framework/utils"
import type { LevelChanges } from "./domain/plan-levels"

/** More at once are no faster, and fewer are slower. */
const levelsAtOnce = 1_000

/**
 * Writes levels at a location, in batches.
 *
 * By the inventory service, and not by Medusa's workflow: that one reads the
 * levels once more, to be able to write them back. It emits what the workflow
 * emits.
 *
 * @returns the number of levels written
 */
export async function writeLevels(
  container: MedusaContainer,
  location_id: string,
  { create, update }: LevelChanges
): Promise<number> {
  const inventory = container.resolve(Modules.INVENTORY)
  const { CREATED, UPDATED } = InventoryLevelWorkflowEvents
  for (const batch of batchesOf(create)) {
    const created = await inventory.createInventoryLevels(
      batch.map((level) => ({ ...level, location_id }))
    )
    await announce(container, CREATED, created)
  }
  for (const batch of batchesOf(update)) {
    await inventory.updateInventoryLevels(
      batch.map((level) => ({ ...level, location_id }))
    )
    await announce(container, UPDATED, batch)
  }
  return create.length + update.length
}

function batchesOf<Level>(levels: readonly Level[]): Level[][] {
  const count = Math.ceil(levels.length / levelsAtOnce)
  return Array.from({ length: count }, (_, at) =>
    levels.slice(at * levelsAtOnce, (at + 1) * levelsAtOnce)
  )
}

async function announce(
  container: MedusaContainer,
  name: string,
  levels: readonly { id: string }[]
): Promise<void> {
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(levels.map(({ id }) => ({ name, data: { id } })))
}
