import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { SaveBrandAliasesBody } from "../../schemas/match"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Replaces all brand aliases. */
export function useBrandAliasesSave() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: SaveBrandAliasesBody) =>
      postJson<unknown>("/admin/dropship/brand-aliases", body),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
  })
}
