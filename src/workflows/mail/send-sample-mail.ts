import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../conflict"
import type { MailPreviewBody } from "../../schemas/mail-texts"
import { messageOf } from "../../schemas/message-of"
import { fullSentence } from "./full-sentence"
import { previewShipmentMail } from "./preview-shipment-mail"

export interface SendSampleMailInput {
  mail: MailPreviewBody
  /** User id. */
  actor: string
}

const sendSampleMailStep = createStep(
  { name: "send-sample-mail", noCompensation: true },
  async (input: SendSampleMailInput, { container }) =>
    new StepResponse({ to: await sendSampleMail(container, input) })
)

/** Mails a sample to the user who asks for it. */
export const sendSampleMailWorkflow = createWorkflow(
  "send-sample-mail",
  (input: SendSampleMailInput) =>
    new WorkflowResponse(sendSampleMailStep(input))
)

/** @returns the address */
async function sendSampleMail(
  container: MedusaContainer,
  { mail, actor }: SendSampleMailInput
): Promise<string> {
  const to = await addressOf(container, actor)
  const { preview, data, replyTo } = await previewShipmentMail(container, mail)
  const { subject, html, text } = preview
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template: "dropship-shipment",
      content: { subject, html, text },
      data: { ...data },
      ...(replyTo && { provider_data: { reply_to: replyTo } }),
      trigger_type: "dropship.mail_sample",
      receiver_id: actor,
    })
    return to
  } catch (error) {
    const reason = messageOf(error)
    throw conflict(
      `The test to ${to} was not sent: ${fullSentence(withoutIds(reason))} Check the e-mail provider of Medusa's Notification module.`
    )
  }
}

async function addressOf(
  container: MedusaContainer,
  userId: string
): Promise<string> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: [userId] }, { select: ["id", "email"] })
  if (!user) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "A test goes to the address of the user who asks for it, and this is none. Nothing was sent; sign in to the admin."
    )
  }
  return user.email
}

/** Medusa's own words around the provider's say nothing to a merchant. */
function withoutIds(message: string): string {
  return message
    .replace(/Failed to send notification with id \S+:\s*/, "")
    .replace(/ for notification id \S+/, "")
    .trim()
}
