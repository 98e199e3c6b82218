import { TrafficRegistry } from "../traffic-registry"

const acme = {
  id: "acme",
  name: "Acme",
  callLimits: { perSecond: 100, concurrent: 1 },
}

describe("the roads to the distributors", () => {
  it("are one for each distributor, whoever calls", () => {
    const registry = new TrafficRegistry()
    expect(registry.of(acme)).toBe(registry.of({ ...acme }))
    expect(registry.of(acme)).not.toBe(registry.of({ ...acme, id: "other" }))
  })

  it("are told of once something was called", async () => {
    const registry = new TrafficRegistry()
    const road = registry.of(acme)
    expect(registry.states()).toEqual({})
    await road.run(async () => ({ outcome: "answered", status: 200 }))
    expect(registry.states()).toMatchObject({ acme: { state: "closed" } })
  })

  it("don't suffer from the outage of another", async () => {
    const registry = new TrafficRegistry()
    const down = registry.of(acme)
    const well = registry.of({ ...acme, id: "well" })
    await Promise.all(
      Array.from({ length: 5 }, () =>
        down.run(async () => ({ outcome: "no_answer" }))
      )
    )
    await well.run(async () => ({ outcome: "answered", status: 200 }))
    expect(registry.states()).toMatchObject({
      acme: { state: "open" },
      well: { state: "closed" },
    })
    registry.forget(acme.id)
    expect(registry.of(acme).state().state).toBe("closed")
  })
})
