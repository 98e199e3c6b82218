import { attentionMail } from "../attention-mail"

const refused = {
  title: "Western Power Sports refused M1042-W1",
  message: 'No such <b>SKU</b> & "size".',
  action: "Buy the lines elsewhere.",
}

describe("the merchant's mail", () => {
  it("names one matter in its subject, and counts several", () => {
    expect(attentionMail({ items: [refused] }).subject).toBe(refused.title)
    expect(attentionMail({ items: [refused, refused] }).subject).toBe(
      "2 matters wait for you"
    )
  })

  it("tells what happened and what to do, as text and as HTML", () => {
    const { html, text } = attentionMail({ items: [refused] })
    expect(text).toContain(`${refused.message}\n${refused.action}`)
    expect(html).toContain(
      "No such &lt;b&gt;SKU&lt;/b&gt; &amp; &quot;size&quot;."
    )
    expect(html).not.toContain("<b>")
  })

  it("keeps its subject on one line", () => {
    const title = "Refused\r\nBcc: all@example.test"
    expect(attentionMail({ items: [{ ...refused, title }] }).subject).toBe(
      "Refused Bcc: all@example.test"
    )
  })
})
