import type { MailTexts } from "../schemas/mail-texts"
import type {
  ShipmentMailData,
  ShipmentMailTexts,
} from "../schemas/shipment-mail"
import { oneLine } from "./one-line"

type Facts = Pick<
  ShipmentMailData,
  "shop_name" | "order_display_id" | "is_correction" | "is_complete"
>

/** The merchant's words for one mail, with its order and shop filled in. */
export function fillTexts(texts: MailTexts, facts: Facts): ShipmentMailTexts {
  const values: Record<string, string> = {
    "{order}": String(facts.order_display_id),
    "{shop}": oneLine(facts.shop_name),
  }
  const fill = (text: string | null) =>
    text === null
      ? null
      : // In one go: a shop's name may have braces of its own.
        text.replace(/\{[a-z]+\}/g, (placeholder) => {
          return values[placeholder] ?? placeholder
        })
  const subject = fill(subjectFor(texts, facts))
  return {
    subject: subject && oneLine(subject),
    opening: fill(texts.mail_opening),
    closing: fill(texts.mail_closing),
  }
}

function subjectFor(texts: MailTexts, facts: Facts): string | null {
  if (facts.is_correction) {
    return texts.mail_subject_corrected
  }
  return facts.is_complete ? texts.mail_subject : texts.mail_subject_part
}
