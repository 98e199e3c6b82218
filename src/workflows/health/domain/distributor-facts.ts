import type { DistributorHealth } from "../../../schemas/health"

/** What is known of a distributor before it is judged. */
export interface DistributorFacts extends Omit<
  DistributorHealth,
  "status" | "reasons"
> {
  /** Its stock is older than the merchant's limit. */
  is_stale: boolean
}
