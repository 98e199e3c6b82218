import { useQuery } from "@tanstack/react-query"
import type { BrandAlias } from "../../schemas/match"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Names of brands that count as the same. */
export function useBrandAliases() {
  return useQuery({
    queryKey: dropshipKeys.brandAliases(),
    queryFn: () =>
      sdk.client.fetch<{ brand_aliases: BrandAlias[] }>(
        "/admin/dropship/brand-aliases"
      ),
  })
}
