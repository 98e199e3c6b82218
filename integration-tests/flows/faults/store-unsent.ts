import { Modules } from "@medusajs/framework/utils"
import {
  sandboxDistributorIds,
  type SandboxDistributorId,
} from "../../../sandbox/seed/sandbox-accounts"
import { PURCHASE_ORDER_MODULE } from "../../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../src/modules/purchase-order/service"
import { desks } from "../../helpers/desks"
import type { FourDistributorShop } from "../../helpers/four-distributor-shop"
import { buyerAddress } from "../../helpers/orders"

/** A purchase order that nobody has sent. */
export interface Unsent {
  id: string
  poNumber: string
  distributorId: SandboxDistributorId
}

/** Units of each. */
export const quantity = 2

const batch = 100
const buyer = "Pat Sample"

/**
 * Orders of Medusa, each with a purchase order, the distributors in turn: as
 * placing leaves them before a byte is sent, only faster.
 */
export async function storeUnsent(
  shop: FourDistributorShop,
  count: number
): Promise<Unsent[]> {
  const purchasing = shop.container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const unsent: Unsent[] = []
  for (let from = 0; from < count; from += batch) {
    const numbers = Array.from(
      { length: Math.min(batch, count - from) },
      (_, at) => from + at
    )
    for (const [at, order] of (await makeOrders(shop, numbers)).entries()) {
      const number = from + at
      const distributorId = distributorOf(number)
      const poNumber = `R${number}-${distributorId.slice(0, 1).toUpperCase()}`
      const [id = ""] = await purchasing.storePurchaseOrders(
        [newPurchaseOrder(shop, order, { distributorId, poNumber })],
        { [order.lineId]: quantity }
      )
      unsent.push({ id, poNumber, distributorId })
    }
  }
  return unsent
}

interface MadeOrder {
  id: string
  displayId: number
  lineId: string
  variantId: string
}

async function makeOrders(
  shop: FourDistributorShop,
  numbers: readonly number[]
): Promise<MadeOrder[]> {
  const { region_id, sales_channel_id, variants } = shop.store
  const made = await shop.container.resolve(Modules.ORDER).createOrders(
    numbers.map((number) => {
      const { sku } = desks[distributorOf(number)]
      const variant = variants[sku]
      return {
        region_id,
        sales_channel_id,
        currency_code: "usd",
        email: "pat@example.test",
        shipping_address: buyerAddress,
        items: [
          {
            title: sku,
            variant_sku: sku,
            variant_id: variant?.id ?? "",
            quantity,
            unit_price: variant?.price ?? 0,
          },
        ],
      }
    })
  )
  return made.map(({ id, display_id, items }) => ({
    id,
    displayId: display_id,
    lineId: items?.[0]?.id ?? "",
    variantId: items?.[0]?.variant_id ?? "",
  }))
}

function newPurchaseOrder(
  shop: FourDistributorShop,
  order: MadeOrder,
  given: { distributorId: SandboxDistributorId; poNumber: string }
) {
  const { distributorId, poNumber } = given
  const { first_name: _first, last_name: _last, ...address } = buyerAddress
  return {
    po_number: poNumber,
    order_id: order.id,
    order_display_id: order.displayId,
    distributor_id: distributorId,
    distributor_name: distributorId,
    ship_to: {
      ...address,
      name: buyer,
      company: null,
      address_2: null,
      email: null,
    },
    ship_method: "ground",
    allow_split: true,
    allow_backorder: false,
    stock_location_id: shop.locations[distributorId] ?? "",
    currency_code: "usd",
    item_cost: null,
    dropship_fee: 0,
    total_cost: null,
    created_by: "system",
    lines: [
      {
        line_item_id: order.lineId,
        variant_id: order.variantId,
        sku: desks[distributorId].item,
        title: desks[distributorId].sku,
        warehouse: null,
        quantity,
        unit_cost: null,
      },
    ],
    events: [],
  }
}

function distributorOf(number: number): SandboxDistributorId {
  const { length } = sandboxDistributorIds
  return sandboxDistributorIds[number % length] ?? "wps"
}
