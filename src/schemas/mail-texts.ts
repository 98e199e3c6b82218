import { z } from "@medusajs/framework/zod"
import type { Mail } from "./shipment-mail"

/** What stands in braces in a merchant's texts: order number, shop's name. */
export const mailPlaceholders = ["order", "shop"] as const

const known = mailPlaceholders.map((name) => `{${name}}`)

/** Ours holds where it is null. */
const textOf = (greatest: number, characters: RegExp, problem: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(greatest)
    .regex(characters, problem)
    .superRefine((text, context) => {
      const unknown = (text.match(/\{[^{}]*\}/g) ?? []).find(
        (placeholder) => !known.includes(placeholder)
      )
      if (unknown !== undefined) {
        context.addIssue({
          code: "custom",
          message: `${unknown} stands for nothing. There are ${known.join(" and ")}.`,
        })
      }
    })
    .nullable()

const subject = textOf(
  200,
  /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u,
  "A subject is one line."
)
const words = (greatest: number) =>
  textOf(greatest, /^(?:\P{Cc}|[\r\n\t])*$/u, "Plain text only.")

const opening = words(500)
const closing = words(1000)
const replyTo = z.email().max(254).nullable()

/** A merchant's words in the buyer's mail, as settings. */
export const mailTextSettings = {
  /** Of the first mail, when all that was ordered is in the parcel. */
  mail_subject: subject.default(null),
  mail_subject_part: subject.default(null),
  mail_subject_corrected: subject.default(null),
  /** Above our first sentence. */
  mail_opening: opening.default(null),
  /** In place of our thanks; may have several lines. */
  mail_closing: closing.default(null),
  /** Where a buyer's answer goes; null: to the sender. */
  mail_reply_to: replyTo.default(null),
}

/** Any of them, as a body has them. */
export const mailTextChanges = {
  mail_subject: subject.optional(),
  mail_subject_part: subject.optional(),
  mail_subject_corrected: subject.optional(),
  mail_opening: opening.optional(),
  mail_closing: closing.optional(),
  mail_reply_to: replyTo.optional(),
}

export type MailTexts = z.infer<z.ZodObject<typeof mailTextSettings>>

/** Occasions of a buyer's mail. */
export const mailKinds = ["first", "part", "corrected"] as const
export type MailKind = (typeof mailKinds)[number]

const kind = z.enum(mailKinds).default("first")

/** Query of `GET /admin/dropship/mail-preview`. */
export const mailPreviewQuery = z.object({ kind })
export type MailPreviewQuery = z.infer<typeof mailPreviewQuery>

/** Body of its `POST`: texts that are left out are as saved. */
export const mailPreviewBody = z.strictObject({ kind, ...mailTextChanges })
export type MailPreviewBody = z.infer<typeof mailPreviewBody>

/** A sample mail, as a buyer would get it. */
export interface MailPreview extends Mail {
  /** Why the deployment's own template was not used; null: nothing failed. */
  problem: string | null
}
