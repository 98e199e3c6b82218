import { useMutation } from "@tanstack/react-query"
import { saveFile } from "../lib/save-file"
import { sdk } from "../lib/sdk"

/** Saves the list of purchase orders as a CSV file, those that filters leave. */
export function usePurchaseOrdersDownload() {
  return useMutation({
    mutationFn: async (filter: Record<string, unknown>) => {
      // Not a link: a host may sign in by a token instead of a cookie.
      const response = await sdk.client.fetch<Response>(
        "/admin/dropship/purchase-orders/export",
        { query: filter, headers: { accept: "text/csv" } }
      )
      saveFile(
        await response.blob(),
        `purchase-orders-${new Date().toISOString().slice(0, 10)}.csv`
      )
    },
  })
}
