import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { VerifyDistributorResponse } from "../../schemas/distributor"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Asks the distributor's API and feed server; changes nothing there. */
export function useDistributorCheck(distributorId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      postJson<VerifyDistributorResponse>(
        `/admin/dropship/distributors/${distributorId}/verify`,
        {}
      ),
    // The account keeps when it was last checked and what failed.
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.distributors() }),
  })
}
