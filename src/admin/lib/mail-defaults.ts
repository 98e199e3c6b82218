import type { MailTextName } from "./mail-texts-form"

/**
 * What the mail says where a text is left empty, as it is shown in the form's
 * fields. It is not translated: buyers get these very words, whatever language
 * the admin is in.
 */
export const mailDefaults: Partial<Record<MailTextName, string>> = {
  mail_subject: "Your order #{order} is on its way",
  mail_subject_part: "Part of your order #{order} is on its way",
  mail_subject_corrected: "New tracking number for your order #{order}",
  mail_closing: "Thank you for shopping at {shop}.",
}
