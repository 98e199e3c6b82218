import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  ItemRulesResponse,
  SaveItemRulesBody,
} from "../../schemas/item-rule"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Replaces the whole list; every screen that shows sources is stale then. */
export function useItemRulesSave() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: SaveItemRulesBody) =>
      postJson<ItemRulesResponse>("/admin/dropship/item-rules", body),
    onSuccess: (answer) => {
      queryClient.setQueryData(dropshipKeys.itemRules(), answer)
      return queryClient.invalidateQueries({ queryKey: dropshipKeys.all })
    },
  })
}
