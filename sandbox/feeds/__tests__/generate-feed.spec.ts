import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { sandboxDistributorIds } from "../../seed/sandbox-accounts"
import { generateFeed, toldItems } from "../generate-feed"

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "generated-feeds-"))
})
afterAll(async () => {
  await rm(root, { recursive: true, force: true })
})

describe.each(sandboxDistributorIds)("a generated feed of %s", (id) => {
  const order = { distributor_id: id, count: 1_000, seed: 7 }
  const told = (day: number, changedShare?: number) => [
    ...toldItems({ ...order, day, ...(changedShare && { changedShare }) }),
  ]

  it("is the same for the same order, and another for another seed", async () => {
    const write = async (folder: string, seed: number) => {
      const { files } = await generateFeed(join(root, folder), {
        ...order,
        seed,
      })
      return Promise.all(
        files.map(async (file) => readFile(join(root, folder, file)))
      )
    }
    const files = await write("one", 7)
    expect(await write("two", 7)).toEqual(files)
    expect(await write("three", 8)).not.toEqual(files)
  })

  it("has as many different items as were asked for", () => {
    const items = told(1)
    expect(new Set(items.map(({ sku }) => sku)).size).toBe(order.count)
    expect(new Set(items.map(({ brand }) => brand)).size).toBeGreaterThan(20)
    expect(items.filter(({ units }) => units === 0).length).toBeGreaterThan(0)
    expect(items.filter(({ gtin }) => gtin === null).length).toBeGreaterThan(0)
  })

  it.each([0.05, 0.5, 1])("differs in a share of %d the next day", (share) => {
    const before = told(1, share)
    const changed = told(2, share).filter(
      (item, at) => !isDeepStrictEqual(item, before[at])
    )
    expect(changed).toHaveLength(order.count * share)
  })
})
