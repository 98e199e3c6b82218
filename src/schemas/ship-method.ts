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

/** What a purchase order is sent with, unless a person says otherwise. */
export function shipMethodFor(
  distributor: {
    ship_methods: readonly { id: string }[]
    settings: { ship_method: string }
  },
  chosen: ChosenShipMethod | null
): string {
  const isOffered = distributor.ship_methods.some(({ id }) => id === chosen?.id)
  return chosen !== null && isOffered
    ? chosen.id
    : distributor.settings.ship_method
}
