import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { fulfillmentProviderSuffix } from "../distributor-account/fulfillment-provider-id"
import { shipMethodKey, type ChosenShipMethod } from "../../schemas/ship-method"
import type { OrderSnapshot } from "./load-order"

const dataSchema = z.object({ [shipMethodKey]: z.string() })

/**
 * The distributor's ship method that the buyer chose at checkout. Only what
 * our fulfillment providers wrote counts: a storefront may write anything
 * into the data of another provider's shipping method.
 */
export async function loadChosenShipMethod(
  container: MedusaContainer,
  { shipping_methods }: OrderSnapshot
): Promise<ChosenShipMethod | null> {
  const chosen = (shipping_methods ?? []).flatMap(
    ({ name, data, shipping_option_id }) => {
      const id = dataSchema.safeParse(data).data?.[shipMethodKey]
      return id && shipping_option_id
        ? [{ id, name, option: shipping_option_id }]
        : []
    }
  )
  if (chosen.length === 0) {
    return null
  }
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions(
      { id: chosen.map(({ option }) => option) },
      // The shop may have taken the option away since.
      { select: ["id", "provider_id"], withDeleted: true }
    )
  const ours = chosen.find(({ option }) =>
    options.some(
      ({ id, provider_id }) =>
        id === option && provider_id.endsWith(fulfillmentProviderSuffix)
    )
  )
  return ours ? { id: ours.id, name: ours.name } : null
}
