import { useQuery } from "@tanstack/react-query"
import type { Distributor } from "../../schemas/distributor"
import { outageOf } from "../lib/outage"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Milliseconds. */
const outageRefreshInterval = 10_000

/** All distributors, with their ship methods and limits. */
export function useDropshipDistributors() {
  return useQuery({
    queryKey: dropshipKeys.distributors(),
    queryFn: () =>
      sdk.client.fetch<{ distributors: Distributor[] }>(
        "/admin/dropship/distributors"
      ),
    // So that the end of an outage appears by itself.
    refetchInterval: ({ state }) =>
      state.data?.distributors.some((one) => outageOf(one) !== null)
        ? outageRefreshInterval
        : false,
  })
}
