import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import type { BulkRun } from "../../schemas/bulk-run"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Milliseconds. */
const refreshEvery = 1_500

/** A run over many orders, read again and again until it is finished. */
export function useBulkRun(id: string) {
  const queryClient = useQueryClient()
  const query = useQuery({
    queryKey: dropshipKeys.bulkRun(id),
    queryFn: () =>
      sdk.client.fetch<{ bulk_run: BulkRun }>(
        `/admin/dropship/bulk-runs/${id}`
      ),
    refetchInterval: ({ state }) =>
      state.data?.bulk_run.status === "finished" ? false : refreshEvery,
  })
  const isFinished = query.data?.bulk_run.status === "finished"
  useEffect(() => {
    if (isFinished) {
      void queryClient.invalidateQueries({
        queryKey: dropshipKeys.toDropShip({}).slice(0, 2),
      })
    }
  }, [isFinished, queryClient])
  return query
}

/** Id of a run that is under way, be it another tab's; null: none. */
export function useRunningBulkRun(): string | null {
  const { data } = useQuery({
    queryKey: dropshipKeys.bulkRuns(),
    queryFn: () =>
      sdk.client.fetch<{ bulk_runs: BulkRun[] }>("/admin/dropship/bulk-runs"),
    staleTime: 0,
  })
  return data?.bulk_runs.find(({ status }) => status === "running")?.id ?? null
}
