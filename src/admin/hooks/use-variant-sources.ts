import { useQuery } from "@tanstack/react-query"
import type { Source } from "../../schemas/dropship"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Every warehouse of every item that a variant is matched to. */
export function useVariantSources(variantId: string) {
  return useQuery({
    queryKey: dropshipKeys.variantSources(variantId),
    queryFn: () =>
      sdk.client.fetch<{ sources: Source[] }>(
        `/admin/dropship/variants/${variantId}/sources`
      ),
    staleTime: 0,
  })
}
