import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  MailPreview,
  MailPreviewBody,
  MailPreviewQuery,
} from "../../../../schemas/mail-texts"
import { previewShipmentMail } from "../../../../workflows/mail/preview-shipment-mail"

/** A sample of the buyer's mail, with the texts as they are saved. */
export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<MailPreview>
): Promise<void> {
  const query = request.validatedQuery as unknown as MailPreviewQuery
  const { preview } = await previewShipmentMail(request.scope, query)
  response.json(preview)
}

/** The same with texts that are not saved; nothing is saved or sent. */
export async function POST(
  request: MedusaRequest<MailPreviewBody>,
  response: MedusaResponse<MailPreview>
): Promise<void> {
  const { preview } = await previewShipmentMail(
    request.scope,
    request.validatedBody
  )
  response.json(preview)
}
