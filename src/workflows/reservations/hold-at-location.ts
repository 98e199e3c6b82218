import type {
  IInventoryService,
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Units of an order line that a purchase order needs at a location. */
export interface LineHold {
  line_item_id: string
  location_id: string
  /** Units of the order line that must be reserved there in all. */
  quantity: number
  /**
   * Units of the order line that must stay at other locations, since other
   * purchase orders buy them there.
   */
  keep?: ReadonlyMap<string, number>
  /**
   * Units of the order line that may be reserved in all, wherever; left out:
   * as many as it takes.
   */
  most?: number
  /** What one unit of the line takes from the inventory. */
  inventory: readonly { inventory_item_id: string; required_quantity: number }[]
}

/** Where reserved units were taken from, so that they can go back. */
export interface MovedReservation {
  line_item_id: string
  inventory_item_id: string
  from_location_id: string
  to_location_id: string
  /** In units of the inventory item. */
  quantity: number
}

/**
 * Makes sure that units of an order line are reserved at the location that
 * will ship them: Medusa takes stock from the fulfillment's location, whatever
 * the reservation says, so the two must agree. Units come from the line's
 * reservations elsewhere; what is missing there is reserved anew, even beyond
 * the stock, because the distributor is about to sell it to us.
 *
 * A reservation is never moved by updating its location: Medusa 2.21 then
 * forgets to release the old one. Safe to repeat.
 */
export async function holdAtLocation(
  container: MedusaContainer,
  hold: LineHold
): Promise<MovedReservation[]> {
  const inventory = container.resolve(Modules.INVENTORY)
  const moved: MovedReservation[] = []
  for (const { inventory_item_id, required_quantity } of hold.inventory) {
    const reservations = await inventory.listReservationItems({
      line_item_id: hold.line_item_id,
      inventory_item_id,
    })
    const there = reservations.filter(
      (reservation) => reservation.location_id === hold.location_id
    )
    const lacking = hold.quantity * required_quantity - totalOf(there)
    if (lacking <= 0) {
      continue
    }
    let missing = lacking
    const target = {
      line_item_id: hold.line_item_id,
      inventory_item_id,
      location_id: hold.location_id,
    }
    const elsewhere = reservations.filter(
      (reservation) => reservation.location_id !== hold.location_id
    )
    const spare = spareUnits(elsewhere, hold.keep, required_quantity)
    for (const reservation of elsewhere) {
      const location = reservation.location_id
      const free = Math.max(0, spare.get(location) ?? 0)
      const taken = Math.min(missing, Number(reservation.quantity), free)
      if (taken > 0) {
        await releaseUnits(inventory, reservation, taken)
        spare.set(location, free - taken)
        moved.push({
          line_item_id: hold.line_item_id,
          inventory_item_id,
          from_location_id: location,
          to_location_id: hold.location_id,
          quantity: taken,
        })
        missing -= taken
      }
    }
    const most = (hold.most ?? Infinity) * required_quantity
    const fresh = Math.max(0, Math.min(missing, most - totalOf(reservations)))
    const added = lacking - missing + fresh
    if (added > 0) {
      await reserve(inventory, target, added, there[0])
    }
  }
  return moved
}

/** Puts moved units back where they were reserved before. */
export async function returnReservations(
  container: MedusaContainer,
  moved: readonly MovedReservation[]
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  for (const move of moved) {
    const reservations = await inventory.listReservationItems({
      line_item_id: move.line_item_id,
      inventory_item_id: move.inventory_item_id,
    })
    const at = (location: string) =>
      reservations.filter((reservation) => reservation.location_id === location)
    const [source] = at(move.to_location_id)
    const quantity = Math.min(move.quantity, Number(source?.quantity ?? 0))
    if (source && quantity > 0) {
      await releaseUnits(inventory, source, quantity)
      await reserve(
        inventory,
        {
          line_item_id: move.line_item_id,
          inventory_item_id: move.inventory_item_id,
          location_id: move.from_location_id,
        },
        quantity,
        at(move.from_location_id)[0]
      )
    }
  }
}

/** What each location can give, in units of the inventory item. */
function spareUnits(
  reservations: readonly ReservationItemDTO[],
  keep: LineHold["keep"],
  requiredQuantity: number
): Map<string, number> {
  const spare = new Map<string, number>()
  for (const { location_id, quantity } of reservations) {
    const kept = (keep?.get(location_id) ?? 0) * requiredQuantity
    const before = spare.get(location_id) ?? -kept
    spare.set(location_id, before + Number(quantity))
  }
  return spare
}

const totalOf = (reservations: readonly ReservationItemDTO[]) =>
  reservations.reduce((sum, { quantity }) => sum + Number(quantity), 0)

/** Makes a reservation smaller, or lets all of it go. */
export async function releaseUnits(
  inventory: IInventoryService,
  reservation: ReservationItemDTO,
  quantity: number
): Promise<void> {
  const rest = Number(reservation.quantity) - quantity
  if (rest <= 0) {
    await inventory.deleteReservationItems([reservation.id])
  } else {
    // Medusa checks the stock anew, also where the shop has oversold.
    const changes = {
      id: reservation.id,
      quantity: rest,
      allow_backorder: true,
    }
    await inventory.updateReservationItems(changes)
  }
}

async function reserve(
  inventory: IInventoryService,
  target: {
    line_item_id: string
    inventory_item_id: string
    location_id: string
  },
  quantity: number,
  existing: ReservationItemDTO | undefined
): Promise<void> {
  await ensureLevel(inventory, target)
  if (existing) {
    await inventory.deleteReservationItems([existing.id])
  }
  await inventory.createReservationItems([
    {
      ...target,
      quantity: quantity + Number(existing?.quantity ?? 0),
      allow_backorder: true,
    },
  ])
}

/** A reservation needs an inventory level; an unpublished item has none. */
async function ensureLevel(
  inventory: IInventoryService,
  {
    inventory_item_id,
    location_id,
  }: { inventory_item_id: string; location_id: string }
): Promise<void> {
  const levels = await inventory.listInventoryLevels({
    inventory_item_id,
    location_id,
  })
  if (levels.length === 0) {
    await inventory.createInventoryLevels([
      { inventory_item_id, location_id, stocked_quantity: 0 },
    ])
  }
}
