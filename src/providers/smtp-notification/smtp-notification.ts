import {
  AbstractNotificationProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { createTransport, type Transporter } from "nodemailer"
import { messageOf } from "../../schemas/message-of"
import { senderOf } from "./sender-of"
import { readSmtpOptions, type SmtpOptions } from "./smtp-options"

/**
 * What Medusa hands over beside the documented fields: the whole notification,
 * its idempotency key included.
 */
const extrasSchema = z.object({
  idempotency_key: z.string().nullish(),
  data: z.object({ shop_name: z.string().nullish() }).nullish(),
  provider_data: z.object({ reply_to: z.string().nullish() }).nullish(),
})

/**
 * Medusa's e-mail channel over SMTP. Sends `content` (subject, HTML, text);
 * it knows no templates.
 */
export class SmtpNotification extends AbstractNotificationProviderService {
  static override identifier = "dropship-smtp"

  private readonly options: SmtpOptions
  private readonly transporter: Transporter
  private readonly sender: string

  constructor(_container: Record<string, unknown>, options: unknown) {
    super()
    this.options = readSmtpOptions(options)
    this.sender = senderOf(this.options)
    this.transporter = createTransport({
      url: this.options.url,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      // Attachments and HTML come from programs, never from files or URLs.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }

  /** @throws MedusaError INVALID_DATA, at the start */
  static override validateOptions(options: Record<string, unknown>): void {
    readSmtpOptions(options)
  }

  /**
   * The message id is made of the idempotency key, so that a mail that has to
   * be sent again after a crash is one mail for the buyer's mail program.
   *
   * @throws MedusaError INVALID_DATA without content; UNEXPECTED_STATE when
   *   the server did not take the mail
   */
  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, content } = notification
    if (!content?.subject || !(content.html ?? content.text)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The notification "${notification.template}" has no content (subject and html or text). No mail was sent: the SMTP provider has no templates of its own.`
      )
    }
    const { idempotency_key, data, provider_data } =
      extrasSchema.parse(notification)
    const from = notification.from?.trim() ?? this.sender
    try {
      const { messageId } = await this.transporter.sendMail({
        to,
        from: /[<"]/.test(from)
          ? from
          : { name: data?.shop_name ?? "", address: from },
        replyTo: provider_data?.reply_to ?? undefined,
        subject: content.subject,
        html: content.html,
        text: content.text,
        messageId: idempotency_key
          ? `<${encodeURIComponent(idempotency_key)}@${domainOf(from)}>`
          : undefined,
        headers: { "Auto-Submitted": "auto-generated" },
      })
      return { id: messageId }
    } catch (error) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The mail server ${new URL(this.options.url).host} did not take the mail "${content.subject}": ${this.withoutSecrets(error)}`
      )
    }
  }

  private withoutSecrets(error: unknown): string {
    const message = messageOf(error)
    const { password } = new URL(this.options.url)
    return [password, decodeURIComponent(password)]
      .filter((secret) => secret !== "")
      .reduce((text, secret) => text.replaceAll(secret, "••••"), message)
  }
}

function domainOf(from: string): string {
  return /@([^\s<>"@]+)>?\s*$/.exec(from)?.[1] ?? "localhost"
}
