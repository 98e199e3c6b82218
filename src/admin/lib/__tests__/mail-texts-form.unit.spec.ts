import { settingsSchema, updateSettingsBody } from "../../../schemas/settings"
import {
  kindOf,
  mailTextEdits,
  mailTextNames,
  mailTextValues,
} from "../mail-texts-form"

const settings = settingsSchema.parse({ mail_subject: "{order} left" })
const values = mailTextValues(settings)

describe("the form of the mail's texts", () => {
  it("shows what is not set as empty", () => {
    expect(mailTextNames).toHaveLength(6)
    expect(values).toMatchObject({
      mail_subject: "{order} left",
      mail_subject_part: "",
      mail_reply_to: "",
    })
  })

  it("sends only what was changed, and an emptied text as ours", () => {
    expect(mailTextEdits(settings, values)).toEqual({})
    const edits = mailTextEdits(settings, {
      ...values,
      mail_subject: " ",
      mail_closing: "Yours,\nCanyon ",
    })
    expect(edits).toEqual({
      mail_subject: null,
      mail_closing: "Yours,\nCanyon",
    })
    expect(updateSettingsBody.safeParse(edits).success).toBe(true)
  })

  it("shows the mail in which a text is", () => {
    expect(kindOf("mail_subject_part", "first")).toBe("part")
    expect(kindOf("mail_subject_corrected", "first")).toBe("corrected")
    expect(kindOf("mail_closing", "part")).toBe("part")
  })
})
