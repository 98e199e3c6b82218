import {
  mailTextChanges,
  type MailKind,
  type MailTexts,
} from "../../schemas/mail-texts"

export type MailTextName = keyof MailTexts

/** In the order of the form. */
export const mailTextNames = Object.keys(mailTextChanges) as MailTextName[]

/** What the form edits; empty: ours. */
export type MailTextValues = Record<MailTextName, string>

/** The form as the settings stand. */
export function mailTextValues(settings: MailTexts): MailTextValues {
  return Object.fromEntries(
    mailTextNames.map((name) => [name, settings[name] ?? ""])
  ) as MailTextValues
}

/** Only what differs from the settings; an emptied text is ours again. */
export function mailTextEdits(
  settings: MailTexts,
  values: MailTextValues
): Partial<MailTexts> {
  const texts = mailTextNames.map(
    (name) => [name, values[name].trim() || null] as const
  )
  return Object.fromEntries(
    texts.filter(([name, text]) => settings[name] !== text)
  )
}

/** The kind of mail in which a text is seen. */
export function kindOf(name: MailTextName, present: MailKind): MailKind {
  switch (name) {
    case "mail_subject":
      return "first"
    case "mail_subject_part":
      return "part"
    case "mail_subject_corrected":
      return "corrected"
    default:
      return present
  }
}
