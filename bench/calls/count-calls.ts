import { type CallRowName } from "../bench-rows"
import type { Samples } from "../samples"
import { openAutomatic, openPartsUnlimited, openTucker } from "./distributors"
import { openWps } from "./open-wps"
import { openOrders, stockedSkus } from "./sizes"
import { stockCalls } from "./stock-calls"
import { trackingCalls } from "./tracking-calls"

const counts: Record<CallRowName, () => Promise<number>> = {
  tracking_calls_wps: () => trackingCalls(openWps),
  tracking_calls_tucker: () => trackingCalls(openTucker),
  tracking_calls_parts_unlimited: () => trackingCalls(openPartsUnlimited),
  tracking_calls_automatic: () => trackingCalls(openAutomatic),
  stock_calls_wps: () => stockCalls(openWps),
  stock_calls_tucker: () => stockCalls(openTucker),
  stock_calls_parts_unlimited: () => stockCalls(openPartsUnlimited),
}

/** Counts once: the same look-up makes the same calls each time. */
export async function countCalls(name: CallRowName): Promise<Samples> {
  const baseline = name.startsWith("stock_") ? stockedSkus : openOrders
  return { value: [await counts[name]()], baseline: [baseline] }
}
