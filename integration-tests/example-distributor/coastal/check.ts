import type { CheckResult } from "../../../src/distributors/adapter"
import { DistributorError } from "../../../src/distributors/kit/distributor-error"
import type { CoastalClient } from "./client"

/** Do the credentials work, and may this dealer order? */
export async function check(client: CoastalClient): Promise<CheckResult[]> {
  try {
    const ok = await client.mayOrder()
    return [
      {
        id: "ordering",
        ok,
        message: ok
          ? "Coastal Distributing takes orders of this dealer."
          : "Coastal Distributing knows this dealer, and takes no orders of it. Ask your representative to enable ordering by API.",
      },
    ]
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    return [{ id: "ordering", ok: false, message: error.message }]
  }
}
