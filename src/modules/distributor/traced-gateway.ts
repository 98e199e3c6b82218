import type { DistributorGateway } from "../../distributors/adapter"
import { inSpan, type SpanOutcome } from "../../in-span"

/**
 * A gateway whose every call is a span, `dropship.call wps place_order`. It
 * tells the PO number, and neither addresses nor part numbers.
 */
export function tracedGateway(
  distributor: string,
  gateway: DistributorGateway
): DistributorGateway {
  function traced<Given extends unknown[], Result>(
    operation: string,
    call: (...given: Given) => Promise<Result>,
    outcomeOf: (result: Result) => SpanOutcome = () => ({ outcome: "answered" })
  ) {
    return (...given: Given): Promise<Result> =>
      inSpan(
        `dropship.call ${distributor} ${operation}`,
        {
          "dropship.distributor": distributor,
          "dropship.operation": operation,
          ...purchaseOrderOf(given[0]),
        },
        () => call(...given),
        outcomeOf
      )
  }
  const told = ({ outcome }: { outcome: string }) => ({
    outcome,
    isFailed: outcome === "unknown",
  })
  const findOrders = gateway.findOrders?.bind(gateway)
  const dryRun = gateway.dryRun?.bind(gateway)
  const cancelOrder = gateway.cancelOrder?.bind(gateway)
  const checkStock = gateway.checkStock?.bind(gateway)
  const checkPrices = gateway.checkPrices?.bind(gateway)
  const downloadFeed = gateway.downloadFeed?.bind(gateway)
  return {
    check: traced("check", gateway.check.bind(gateway), (results) =>
      results.every(({ ok }) => ok)
        ? { outcome: "passed" }
        : { outcome: "failed", isFailed: true }
    ),
    placeOrder: traced("place_order", gateway.placeOrder.bind(gateway), told),
    findOrder: traced(
      "find_order",
      gateway.findOrder.bind(gateway),
      ({ found }) => ({ outcome: found ? "found" : "absent" })
    ),
    ...(findOrders && {
      findOrders: traced("find_orders", findOrders),
    }),
    ...(dryRun && { dryRun: traced("dry_run", dryRun, told) }),
    ...(cancelOrder && {
      cancelOrder: traced("cancel_order", cancelOrder, told),
    }),
    ...(checkStock && {
      checkStock: traced("check_stock", checkStock),
    }),
    ...(checkPrices && {
      checkPrices: traced("check_prices", checkPrices),
    }),
    ...(downloadFeed && {
      downloadFeed: traced("download_feed", downloadFeed),
    }),
  }
}

function purchaseOrderOf(given: unknown): {
  "dropship.purchase_order"?: string
} {
  return typeof given === "object" &&
    given !== null &&
    "poNumber" in given &&
    typeof given.poNumber === "string"
    ? { "dropship.purchase_order": given.poNumber }
    : {}
}
