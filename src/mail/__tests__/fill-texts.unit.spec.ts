import { settingsSchema, updateSettingsBody } from "../../schemas/settings"
import { fillTexts } from "../fill-texts"

const texts = settingsSchema.parse({
  mail_subject: "{shop}: order {order}",
  mail_subject_part: "A part of {order}",
  mail_subject_corrected: "{order}: new number",
  mail_opening: "Hi!\nFrom {shop}.",
})
const facts = {
  shop_name: "Canyon",
  order_display_id: 1042,
  is_correction: false,
  is_complete: true,
}

describe("the merchant's texts", () => {
  it("have order and shop filled in, the subject by occasion", () => {
    expect(fillTexts(texts, facts)).toEqual({
      subject: "Canyon: order 1042",
      opening: "Hi!\nFrom Canyon.",
      closing: null,
    })
    expect(fillTexts(texts, { ...facts, is_complete: false }).subject).toBe(
      "A part of 1042"
    )
    expect(fillTexts(texts, { ...facts, is_correction: true }).subject).toBe(
      "1042: new number"
    )
  })

  it("take a shop's name as it is, in one line", () => {
    const shop_name = "{order}\r\nBcc: $& \u2028 all"
    expect(fillTexts(texts, { ...facts, shop_name }).subject).toBe(
      "{order} Bcc: $& all: order 1042"
    )
  })

  it.each([
    ["mail_subject", "Order {sku}", "{sku} stands for nothing"],
    ["mail_subject_part", "Order {Order}", "{Order} stands for nothing"],
    ["mail_closing", "{}", "{} stands for nothing"],
    ["mail_subject", "One\nBcc: two", "one line"],
    ["mail_subject_corrected", "One\u2028two", "one line"],
    ["mail_opening", "NUL \u0000", "Plain text only"],
    ["mail_opening", "x".repeat(501), "500"],
    ["mail_reply_to", "nobody", "email"],
  ])("are refused by their name: %s with %j", (field, text, problem) => {
    const { error } = updateSettingsBody.safeParse({ [field]: text })
    expect(error?.issues).toEqual([
      expect.objectContaining({
        path: [field],
        message: expect.stringContaining(problem),
      }),
    ])
  })

  it("may have braces that are no placeholder, and none at all", () => {
    for (const mail_closing of ["{ {shop} :-}", null, "One\r\ntwo\tthree"]) {
      expect(updateSettingsBody.safeParse({ mail_closing }).success).toBe(true)
    }
  })
})
