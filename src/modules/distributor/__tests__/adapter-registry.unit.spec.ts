import { AdapterRegistry } from "../adapter-registry"
import { sampleAdapter } from "../domain/__tests__/sample-adapter"

describe("the distributors of a deployment", () => {
  it("are ours and those of the plugin options", () => {
    const { ids, all } = new AdapterRegistry([sampleAdapter])
    expect(ids).toEqual([...new AdapterRegistry().ids, "acme"])
    expect(all.at(-1)).toBe(sampleAdapter)
  })

  it("can't share an id, or have one that no URL can carry", () => {
    expect(() => new AdapterRegistry([sampleAdapter, sampleAdapter])).toThrow(
      /Two distributors have the id "acme"/
    )
    expect(
      () => new AdapterRegistry([{ ...sampleAdapter, id: "Acme Parts" }])
    ).toThrow(/"Acme Parts" is not valid/)
  })

  it("name the known ones when another is asked for", () => {
    expect(() => new AdapterRegistry([sampleAdapter]).find("acne")).toThrow(
      /no distributor "acne". Known: .*acme/
    )
  })
})
