import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { MailPreview, MailPreviewBody } from "../../schemas/mail-texts"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/**
 * The buyer's mail with texts that are not saved yet; the last one stays
 * while a new one is on its way.
 */
export function useMailPreview(body: MailPreviewBody) {
  return useQuery({
    queryKey: dropshipKeys.mailPreview(body),
    queryFn: () => postJson<MailPreview>("/admin/dropship/mail-preview", body),
    placeholderData: keepPreviousData,
    retry: false,
  })
}
