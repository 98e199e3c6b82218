import { readFileSync } from "node:fs"
import path from "node:path"
import { mailPlaceholders } from "../../schemas/mail-texts"
import { sampleShipmentMail } from "../../workflows/mail/sample-shipment-mail"
import { settingsSchema } from "../../schemas/settings"

const page = readFileSync(
  path.resolve(__dirname, "../../../docs/mails.md"),
  "utf8"
)
/** Each begins with a comment that names its file. */
const samples = [...page.matchAll(/```ts\n\/\/ (\S+)\n([^]*?)```/g)].map(
  ([, file = "", code = ""]) => [file, code] as const
)
const [mailSample = ""] = [...page.matchAll(/```json\n([^]*?)```/g)].map(
  ([, json = ""]) => json
)

/**
 * Prettier indents a sample as it stands alone, and a shop imports from the
 * package.
 */
function words(text: string): string {
  return text
    .replaceAll('"medusa-plugin-dropship/mail/', '"../')
    .replace(/\s+/g, "")
    .replaceAll(",}", "}")
}

describe("docs/mails.md", () => {
  it("has samples of code, each with the name of its file", () => {
    expect(samples.length).toBeGreaterThanOrEqual(2)
    expect(page.match(/```ts\n\/\/ \S+\.ts\n/g)).toHaveLength(samples.length)
  })

  it.each(samples.filter(([file]) => file !== "medusa-config.ts"))(
    "shows what is compiled in %s",
    (file, code) => {
      const fixture = path.join(__dirname, "../__fixtures__", file)
      expect(words(readFileSync(fixture, "utf8"))).toContain(words(code))
    }
  )

  it("shows the data of a mail as it is", () => {
    const data = sampleShipmentMail("part", {
      shopName: "Canyon Powersports",
      texts: settingsSchema.parse({}),
    })
    expect(JSON.parse(mailSample)).toEqual(data)
  })

  it("names every placeholder", () => {
    for (const name of mailPlaceholders) {
      expect(page).toContain(`\`{${name}}\``)
    }
  })
})
