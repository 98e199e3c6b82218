import { readdirSync } from "node:fs"
import { join } from "node:path"

const modules = join(__dirname, "..")

const names = readdirSync(modules, { recursive: true, encoding: "utf8" })
  .filter((path) => /migrations\/Migration\d+\.ts$/.test(path))
  .map((path) => path.replace(/^.*\//, ""))

describe("the modules' migrations", () => {
  it("have names of their own, because Medusa skips a name that has run", () => {
    expect(names.length).toBeGreaterThan(10)
    expect([...new Set(names)]).toEqual(names)
  })
})
