import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AuditEntry, ListAuditQuery } from "../../schemas/audit"
import type { Page } from "../../schemas/pagination"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** A page of who changed what. */
export function useAudit(query: Partial<ListAuditQuery>) {
  return useQuery({
    queryKey: dropshipKeys.audit(query),
    queryFn: () =>
      sdk.client.fetch<Page & { entries: AuditEntry[] }>(
        "/admin/dropship/audit",
        { query: { ...query } }
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
