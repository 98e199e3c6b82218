import { z } from "@medusajs/framework/zod"
import type { WpsQuantities } from "../catalog/types"
import type { Controlled } from "../simulator/control"
import { Refusal } from "../simulator/refusal"
import { showOrders } from "./show-orders"
import { warehouses } from "./warehouses"
import type { WpsSimulator } from "./wps-simulator"

const shipBody = z.strictObject({
  po: z.string(),
  orderNumber: z.string().optional(),
  lines: z
    .array(z.object({ sku: z.string(), quantity: z.int().positive() }))
    .optional(),
  trackingNumber: z.union([z.string(), z.array(z.string())]).optional(),
  shipVia: z.string().optional(),
})

/** What the routes below `/_sandbox` do to the WPS simulator. */
export function controlCommands(simulator: WpsSimulator): Controlled {
  return {
    name: "WPS",
    purchaseOrders: () => simulator.purchaseOrders(),
    shownOrders: () => showOrders(simulator.purchaseOrders()),
    ship: (body) => {
      const { po, ...shipping } = shipBody.parse(body)
      return { order_details: simulator.ship(po, shipping) }
    },
    setStock: (sku, stock) => {
      simulator.setStock(sku, byWarehouseName(stock))
    },
    fail: (rule) => {
      simulator.fail(rule)
    },
    reset: () => {
      simulator.reset()
    },
  }
}

function byWarehouseName(
  stock: Readonly<Record<string, number>>
): Partial<WpsQuantities> {
  const quantities: Partial<WpsQuantities> = {}
  for (const [code, units] of Object.entries(stock)) {
    const warehouse = warehouses.find((candidate) => candidate.code === code)
    if (!warehouse) {
      throw new Refusal(404, `There is no warehouse ${code}.`)
    }
    quantities[warehouse.name] = units
  }
  return quantities
}
