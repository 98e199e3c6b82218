import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import type { ReportChanges } from "../../modules/purchase-order/domain/read-report-changes"
import type { PurchaseOrderTransition } from "../../modules/purchase-order/domain/states"
import type { PurchaseOrderStatus } from "../../schemas/purchase-order"
import {
  logFields,
  type LoggedPurchaseOrder,
} from "../purchase-order/log-fields"
import { logTransition } from "../purchase-order/log-transition"

/** Where a distributor's report leads to. */
const transitions: Partial<
  Record<PurchaseOrderStatus, PurchaseOrderTransition>
> = {
  canceled: "drop",
  partially_shipped: "ship_part",
  shipped: "ship_all",
}

/** Logs what a distributor's report adds: said once, as a change is. */
export function logReport(
  container: MedusaContainer,
  purchaseOrder: LoggedPurchaseOrder,
  { parcels, tracking_changes, status }: ReportChanges
): void {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { tracking_number } of parcels) {
    logger.info(
      logLine("tracking of a parcel was found", {
        ...logFields(purchaseOrder),
        tracking_number,
      })
    )
  }
  for (const { tracking_number } of tracking_changes) {
    logger.info(
      logLine("the distributor changed a parcel's tracking number", {
        ...logFields(purchaseOrder),
        tracking_number,
      })
    )
  }
  const transition = status && transitions[status]
  if (transition) {
    logTransition(container, purchaseOrder, transition)
  }
}
