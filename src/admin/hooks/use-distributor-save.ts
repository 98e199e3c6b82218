import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  Distributor,
  UpdateDistributorBody,
} from "../../schemas/distributor"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Saves parts of an account; enabling changes its inventory rules too. */
export function useDistributorSave(distributorId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: UpdateDistributorBody) =>
      postJson<{ distributor: Distributor }>(
        `/admin/dropship/distributors/${distributorId}`,
        body
      ),
    onSuccess: ({ distributor }) => {
      queryClient.setQueryData<{ distributors: Distributor[] }>(
        dropshipKeys.distributors(),
        (known) =>
          known && {
            distributors: known.distributors.map((other) =>
              other.id === distributor.id ? distributor : other
            ),
          }
      )
      return queryClient.invalidateQueries({
        queryKey: dropshipKeys.inventoryRules(),
      })
    },
  })
}
