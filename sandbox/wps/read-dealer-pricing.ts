import type { WpsHandler } from "./answer"

/**
 * `GET /dealer-pricing`: 202 while the file is being made, then 200 with the
 * place of a CSV. The file itself is one of the feed files.
 */
export const readDealerPricing: WpsHandler = (books, { url }) => {
  if (books.dealerPricingPolls < books.settings.dealerPricingPolls) {
    books.dealerPricingPolls += 1
    return {
      status: 202,
      headers: { "Retry-After": "1" },
      body: { data: { status: "pending" } },
    }
  }
  return {
    status: 200,
    body: { data: { location: `${url}/feeds/dealer-pricing.csv` } },
  }
}
