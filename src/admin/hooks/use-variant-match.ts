import { useQuery, useQueryClient } from "@tanstack/react-query"
import type { ListMatchesResponse, VariantMatch } from "../../schemas/match"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"
import { variantSearch } from "../lib/variant-search"

/** The most that the list answers at once. */
const pageSize = 100

/**
 * One variant with what was matched; null when there is no such variant. A row
 * of a list that was shown just before stands in until the answer is there.
 */
export function useVariantMatch(variantId: string) {
  const queryClient = useQueryClient()
  return useQuery({
    queryKey: dropshipKeys.variantMatch(variantId),
    queryFn: () => readVariantMatch(variantId),
    placeholderData: () =>
      queryClient
        .getQueriesData<ListMatchesResponse>({
          queryKey: dropshipKeys.matches(),
        })
        .flatMap(([, page]) => page?.matches ?? [])
        .find((match) => match.variant_id === variantId),
    staleTime: 0,
  })
}

async function readVariantMatch(
  variantId: string
): Promise<VariantMatch | null> {
  const { variants } = await sdk.admin.productVariant.list({
    id: variantId,
    fields: "id,title,sku,product.title",
  })
  const [variant] = variants
  if (!variant) {
    return null
  }
  const { matches } = await sdk.client.fetch<ListMatchesResponse>(
    "/admin/dropship/matches",
    { query: { q: variantSearch(variant), limit: pageSize } }
  )
  return matches.find((match) => match.variant_id === variantId) ?? null
}
