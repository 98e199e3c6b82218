import { TrafficRegistry } from "../traffic-registry"

const acme = {
  id: "acme",
  name: "Acme",
  callLimits: { perSecond: 100, concurrent: 1 },
}

const quiet = { info: () => undefined, warn: () => undefined }

describe("the roads to the distributors", () => {
  it("are one for each distributor, whoever calls", () => {
    const registry = new TrafficRegistry(quiet)
    expect(registry.of(acme)).toBe(registry.of({ ...acme }))
    expect(registry.of(acme)).not.toBe(registry.of({ ...acme, id: "other" }))
  })

  it("are told of once something was called", async () => {
    const registry = new TrafficRegistry(quiet)
    const road = registry.of(acme)
    expect(registry.states()).toEqual({})
    await road.run(async () => ({ outcome: "answered", status: 200 }))
    expect(registry.states()).toMatchObject({ acme: { state: "closed" } })
  })

  it("don't suffer from the outage of another", async () => {
    const registry = new TrafficRegistry(quiet)
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

  describe("in the log", () => {
    beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick"] }))
    afterEach(() => jest.useRealTimers())

    it("say when an outage begins and when it ends, once", async () => {
      const lines: string[] = []
      const registry = new TrafficRegistry({
        info: (line) => lines.push(`info ${line}`),
        warn: (line) => lines.push(`warn ${line}`),
      })
      const road = registry.of(acme)
      const fail = () =>
        road.run(async () => ({ outcome: "no_answer", reason: "is\nsilent" }))
      const rest = () => jest.setSystemTime(Date.now() + 31_000)
      for (let call = 0; call < 4; call += 1) {
        await fail()
      }
      expect(lines).toEqual([])

      await fail()
      const outage =
        'warn Drop ship: a distributor does not answer and is left alone for a while distributor=acme reason="Acme is\\nsilent."'
      expect(lines).toEqual([outage])

      await expect(fail()).rejects.toMatchObject({ kind: "unavailable" })
      rest()
      await fail()
      expect(lines).toEqual([outage])

      rest()
      await road.run(async () => ({ outcome: "answered", status: 200 }))
      expect(lines).toEqual([
        outage,
        "info Drop ship: a distributor answers again distributor=acme",
      ])
    })
  })
})
