/** The distributors of the histories: one revokes by API, two must be called. */
export const tradeIds = ["wps", "automatic", "parts-unlimited"] as const
export type TradeId = (typeof tradeIds)[number]

/** What is bought: the shop's SKU, and each distributor's where it has it. */
export const goods: readonly {
  sku: string
  at: Partial<Record<TradeId, string>>
}[] = [
  {
    sku: "87-5503",
    at: {
      wps: "87-5503",
      automatic: "SPR-FP27",
      "parts-unlimited": "38010027",
    },
  },
  {
    sku: "49-0900",
    at: {
      wps: "49-0900",
      automatic: "RID-CVT9",
      "parts-unlimited": "11420900",
    },
  },
  { sku: "84-1801", at: { wps: "84-1801", automatic: "SPR-TUHD18" } },
]

/** A distributor's SKU of something that the shop sells. */
export const itemAt = (id: TradeId, sku: string): string | undefined =>
  goods.find((one) => one.sku === sku)?.at[id]
