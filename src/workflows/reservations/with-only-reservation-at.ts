import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const hiddenLine = z.object({ dropship_line_item_id: z.string() })

/**
 * Runs something while the lines' reservations at other locations are hidden
 * from Medusa: its fulfillment workflow takes the fulfilled quantity from
 * *every* reservation of a line, so a line that is split over two locations
 * would lose stock twice. The units stay reserved all the time; only their
 * link to the line is taken away, and remembered in the metadata, so that
 * `revealReservations` can restore it after a crash.
 */
export async function withOnlyReservationAt<Result>(
  container: MedusaContainer,
  at: { line_item_ids: readonly string[]; location_id: string },
  run: () => Promise<Result>
): Promise<Result> {
  await revealReservations(container, at.line_item_ids)
  const inventory = container.resolve(Modules.INVENTORY)
  const reservations = await inventory.listReservationItems({
    line_item_id: [...at.line_item_ids],
  })
  const others = reservations.filter(
    (reservation) => reservation.location_id !== at.location_id
  )
  for (const reservation of others) {
    const lineItemId = reservation.line_item_id ?? ""
    const changes = {
      id: reservation.id,
      line_item_id: hiddenKey(lineItemId),
      // Medusa checks the stock anew, also where the shop has oversold.
      allow_backorder: true,
      metadata: {
        ...reservation.metadata,
        dropship_line_item_id: lineItemId,
      },
    }
    await inventory.updateReservationItems(changes)
  }
  try {
    return await run()
  } finally {
    await revealReservations(container, at.line_item_ids)
  }
}

/** Gives hidden reservations of these lines back to their lines. */
export async function revealReservations(
  container: MedusaContainer,
  lineItemIds: readonly string[]
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const hidden = await inventory.listReservationItems({
    line_item_id: lineItemIds.map(hiddenKey),
  })
  for (const reservation of hidden) {
    const { dropship_line_item_id, ...metadata } = {
      ...reservation.metadata,
      ...hiddenLine.parse(reservation.metadata),
    }
    const changes = {
      id: reservation.id,
      line_item_id: dropship_line_item_id,
      allow_backorder: true,
      metadata,
    }
    await inventory.updateReservationItems(changes)
  }
}

const hiddenKey = (lineItemId: string) => `dropship-hidden:${lineItemId}`
