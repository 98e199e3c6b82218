import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Item } from "../../schemas/item"
import type { Page } from "../../schemas/pagination"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

interface ItemSearch {
  /** Nothing is asked without it. */
  q: string | undefined
  distributor_id: string | undefined
  limit: number
}

/** Items of all distributors, or of one, by words or numbers. */
export function useItemSearch({ q, distributor_id, limit }: ItemSearch) {
  const query = { limit, q, ...(distributor_id ? { distributor_id } : {}) }
  return useQuery({
    queryKey: dropshipKeys.items(query),
    queryFn: () =>
      sdk.client.fetch<Page & { items: Item[] }>("/admin/dropship/items", {
        query,
      }),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
  })
}
