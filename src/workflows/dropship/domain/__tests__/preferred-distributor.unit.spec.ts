import { preferredDistributor } from "../preferred-distributor"

const preferences = [
  { brand: "Sample Pro", distributor_id: "wps" },
  { brand: "Ridgeline", distributor_id: "tucker" },
]

describe("preferredDistributor", () => {
  it("knows a brand in whatever way it is written", () => {
    expect(preferredDistributor("SAMPLEPRO", preferences, [])).toBe("wps")
    expect(preferredDistributor("Other", preferences, [])).toBeNull()
    expect(preferredDistributor(null, preferences, [])).toBeNull()
  })

  it("knows it by its other names", () => {
    const aliases = [{ alias: "RL", brand: "Ridgeline" }]
    expect(preferredDistributor("rl", preferences, aliases)).toBe("tucker")
    const byAlias = [{ brand: "RL", distributor_id: "automatic" }]
    expect(preferredDistributor("Ridgeline", byAlias, aliases)).toBe(
      "automatic"
    )
  })
})
