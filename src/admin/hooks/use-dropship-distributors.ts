import { useQuery } from "@tanstack/react-query"
import type { Distributor } from "../../schemas/distributor"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** All distributors, with their ship methods and limits. */
export function useDropshipDistributors() {
  return useQuery({
    queryKey: dropshipKeys.distributors(),
    queryFn: () =>
      sdk.client.fetch<{ distributors: Distributor[] }>(
        "/admin/dropship/distributors"
      ),
  })
}
