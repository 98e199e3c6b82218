/**
 * Where Medusa's shipping method keeps the ship method that a buyer chose: our
 * fulfillment provider writes it, placing a purchase order reads it.
 */
export const shipMethodKey = "dropship_ship_method"

/** A distributor's ship method that a buyer chose and paid at checkout. */
export interface ChosenShipMethod {
  /** Id of a ship method; the same at every distributor that has it. */
  id: string
  /** The shipping option's name, as the buyer read it. */
  name: string | null
}

/**
 * What a purchase order is sent with, unless a person says otherwise: what the
 * buyer chose, else what the merchant set, else the first one that the item
 * rules allow for all of its lines.
 *
 * @param allowed of each line; null: all ship methods
 */
export function shipMethodFor(
  distributor: {
    ship_methods: readonly { id: string }[]
    settings: { ship_method: string }
  },
  chosen: ChosenShipMethod | null,
  allowed: readonly (readonly string[] | null)[] = []
): string {
  const offered = distributor.ship_methods.map(({ id }) => id)
  const usable = offered.filter((id) =>
    allowed.every((methods) => methods === null || methods.includes(id))
  )
  const usual =
    chosen !== null && offered.includes(chosen.id)
      ? chosen.id
      : distributor.settings.ship_method
  const wanted = [usual, distributor.settings.ship_method]
  return wanted.find((id) => usable.includes(id)) ?? usable[0] ?? usual
}
