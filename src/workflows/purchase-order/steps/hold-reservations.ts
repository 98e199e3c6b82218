import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  holdPurchaseOrder,
  releasePurchaseOrder,
} from "../../reservations/hold-purchase-order"

/** Moves the reservations of purchase orders to their distributors' locations. */
export const holdReservationsStep = createStep(
  "hold-reservations",
  async ({ ids }: { ids: string[] }, { container }) => {
    for (const id of ids) {
      await holdPurchaseOrder(container, id)
    }
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    for (const id of ids ?? []) {
      await releasePurchaseOrder(container, id)
    }
  }
)
