import { useMutation } from "@tanstack/react-query"
import type { MailPreviewBody } from "../../schemas/mail-texts"
import { postJson } from "../lib/post-json"

/** Mails a sample to the person who is signed in. */
export function useSampleMail() {
  return useMutation({
    mutationFn: (body: MailPreviewBody) =>
      postJson<{ to: string }>("/admin/dropship/mail-preview/send", body),
  })
}
