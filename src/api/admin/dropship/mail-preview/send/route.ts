import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MailPreviewBody } from "../../../../../schemas/mail-texts"
import { sendSampleMailWorkflow } from "../../../../../workflows/mail/send-sample-mail"
import { keepConflict } from "../../../../keep-conflict"

/** Mails the sample to the user who asks for it. */
export async function POST(
  request: AuthenticatedMedusaRequest<MailPreviewBody>,
  response: MedusaResponse<{ to: string }>
): Promise<void> {
  const { result } = await keepConflict(
    sendSampleMailWorkflow(request.scope).run({
      input: {
        mail: request.validatedBody,
        actor: request.auth_context.actor_id,
      },
    })
  )
  response.json(result)
}
