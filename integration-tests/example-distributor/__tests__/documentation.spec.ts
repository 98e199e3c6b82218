import { readFileSync } from "node:fs"
import path from "node:path"

const example = path.resolve(__dirname, "..")
const page = readFileSync(
  path.resolve(example, "../../docs/adapters.md"),
  "utf8"
)
/** Each begins with a comment that names its file. */
const samples = [...page.matchAll(/```ts\n\/\/ (\S+)\n([^]*?)```/g)].map(
  ([, file = "", code = ""]) => [file, code] as const
)

/** Prettier indents a sample as it stands alone. */
function words(text: string): string {
  return text.replace(/\s+/g, "")
}

describe("docs/adapters.md", () => {
  it("has samples, each with the name of its file", () => {
    expect(samples.length).toBeGreaterThan(5)
    expect(page.match(/```ts\n/g)).toHaveLength(samples.length)
  })

  it.each(samples)("shows what stands in %s", (file, code) => {
    const source = readFileSync(path.join(example, file), "utf8")
    expect(words(source)).toContain(words(code))
  })
})
