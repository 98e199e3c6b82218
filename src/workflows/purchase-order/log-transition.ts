import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import type { PurchaseOrderTransition } from "../../modules/purchase-order/domain/states"
import { logFields, type LoggedPurchaseOrder } from "./log-fields"

/** What the log says of each step in the life of a purchase order. */
const lines: Record<
  PurchaseOrderTransition,
  { level: "info" | "warn"; message: string }
> = {
  claim: { level: "info", message: "a purchase order is being sent" },
  accept: { level: "info", message: "a purchase order was accepted" },
  reject: { level: "warn", message: "a purchase order was refused" },
  postpone: { level: "info", message: "a purchase order is sent again later" },
  lose: {
    level: "warn",
    message: "it is not known whether a purchase order arrived",
  },
  prove_absent: {
    level: "info",
    message: "a purchase order did not arrive and can be sent again",
  },
  send_again: {
    level: "info",
    message: "sending a purchase order again will tell whether it arrived",
  },
  retry: { level: "info", message: "a refused purchase order is sent again" },
  discover: {
    level: "warn",
    message: "a refused purchase order was found at the distributor",
  },
  stop: {
    level: "info",
    message: "a purchase order was stopped before it was sent",
  },
  revoke: { level: "info", message: "a purchase order was canceled" },
  cancel_by_hand: {
    level: "info",
    message: "a purchase order was recorded as canceled by hand",
  },
  drop: {
    level: "warn",
    message: "the distributor canceled a purchase order",
  },
  ship_part: { level: "info", message: "a part of a purchase order shipped" },
  ship_all: { level: "info", message: "a purchase order shipped" },
}

/**
 * Logs that a purchase order moved on. Why a distributor refused or canceled
 * is not said: its words may repeat the buyer's address. They are in the
 * timeline.
 */
export function logTransition(
  container: MedusaContainer,
  purchaseOrder: LoggedPurchaseOrder,
  transition: PurchaseOrderTransition
): void {
  const { level, message } = lines[transition]
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger[level](logLine(message, logFields(purchaseOrder)))
}
