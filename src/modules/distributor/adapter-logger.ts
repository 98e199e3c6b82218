import type { Logger } from "@medusajs/framework/types"
import type { AdapterLogger } from "../../distributors/gateway"
import { logLine } from "../../log-line"

/** What an adapter warns of, as a line that names the distributor. */
export function adapterLogger(
  logger: Pick<Logger, "warn">,
  distributor: string
): AdapterLogger {
  return {
    warn: (reason, { poNumber: purchase_order } = {}) => {
      const subject =
        purchase_order === undefined
          ? { distributor }
          : { purchase_order, distributor }
      logger.warn(logLine("an adapter warns", { ...subject, reason }))
    },
  }
}
