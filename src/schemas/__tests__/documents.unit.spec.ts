import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { DropshipEvents } from "../../workflows/events"
import { attentionKinds } from "../attention"
import { mailTextSettings } from "../mail-texts"
import { purchaseOrderStatuses } from "../purchase-order"
import { settingsSchema } from "../settings"

const docs = path.join(__dirname, "../../../docs")
const textOf = (name: string) => readFileSync(path.join(docs, name), "utf8")

/** What the first column of a chapter's table names. */
function namedIn(document: string, chapter: string): string[] {
  const [, rest = ""] = textOf(document).split(`\n## ${chapter}\n`)
  const [text = ""] = rest.split("\n## ")
  return [...text.matchAll(/^\| `([\w.]+)`/gm)].map(([, name = ""]) => name)
}

describe("the documents name all there is", () => {
  it("of states", () => {
    const chapter = "What a purchase order's state means"
    expect(namedIn("merchants.md", chapter).sort()).toEqual(
      Object.keys(purchaseOrderStatuses).sort()
    )
  })

  it("of what waits for a person, and who may settle it", () => {
    const chapter = "What waits for you"
    expect(namedIn("merchants.md", chapter)).toEqual(
      Object.keys(attentionKinds)
    )
    for (const [kind, { isSettled }] of Object.entries(attentionKinds)) {
      const row = new RegExp(
        `^\\| \`${kind}\` .*\\| ${isSettled ? "yes" : "no"} +\\|$`,
        "m"
      )
      expect(textOf("merchants.md")).toMatch(row)
    }
  })

  it("of settings, but for the mail's own", () => {
    const settings = Object.keys(settingsSchema.shape).filter(
      (name) => !(name in mailTextSettings)
    )
    const chapter = "Settings that apply to all distributors"
    expect(namedIn("merchants.md", chapter)).toEqual(settings)
  })

  it("of events", () => {
    expect(namedIn("developers.md", "Events")).toEqual(
      Object.values(DropshipEvents)
    )
  })

  it("of migrations, where they say how to remove the plugin's tables", () => {
    const modules = path.join(__dirname, "../../modules")
    const migrations = readdirSync(modules, { recursive: true })
      .map((file) => path.basename(String(file), ".ts"))
      .filter((name) => /^Migration\d+$/.test(name))
    const [, chapter = ""] = textOf("operators.md").split("\n## Uninstall\n")
    const named = chapter.match(/Migration\d+/g) ?? []
    expect([...named].sort()).toEqual(migrations.sort())
  })
})
