import fc from "fast-check"
import type { CallLimits, CallResult } from "../../../traffic"
import { DistributorError } from "../../distributor-error"
import { DistributorTraffic } from "../distributor-traffic"
import { VirtualClock } from "../__fixtures__/virtual-clock"

const fast: CallLimits = { perSecond: 1000, concurrent: 100 }
const answered: CallResult = { outcome: "answered", status: 200 }
const timedOut: CallResult = {
  outcome: "no_answer",
  reason: "did not answer within 20 seconds",
}

function road(limits = fast) {
  const clock = new VirtualClock()
  const traffic = new DistributorTraffic({
    name: "Acme",
    limits,
    now: clock.now,
    sleep: clock.sleep,
  })
  let started = 0
  /** Calls at once; the result is settled by `clock.pass`. */
  const call = (result: CallResult | Promise<CallResult>) =>
    traffic.run(() => {
      started += 1
      return Promise.resolve(result)
    })
  const callTimes = async (times: number, result: CallResult) => {
    for (let made = 0; made < times; made += 1) {
      const ended = call(result)
      await clock.pass(1)
      await ended
    }
  }
  return { clock, traffic, call, callTimes, started: () => started }
}

/** A road that has just found out that nobody is there. */
async function closedRoad() {
  const it = road()
  await it.callTimes(5, timedOut)
  return it
}

async function errorOf(call: Promise<unknown>): Promise<DistributorError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!DistributorError.isInstance(error)) {
    throw new Error(`expected a DistributorError, got ${String(error)}`)
  }
  return error
}

/** A call that ends when it is told to. */
function endless() {
  let end!: (result: CallResult) => void
  const result = new Promise<CallResult>((resolve) => (end = resolve))
  return { result, end }
}

describe("the pace of a distributor's calls", () => {
  it("keeps to the limits, in the order the calls came", async () => {
    const calls = fc.array(
      fc.record({
        after: fc.integer({ min: 0, max: 800 }),
        lasts: fc.integer({ min: 0, max: 3000 }),
      }),
      { minLength: 1, maxLength: 40 }
    )
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 5 }),
        calls,
        async (perSecond, concurrent, planned) => {
          const { clock, traffic } = road({ perSecond, concurrent })
          const starts: { index: number; at: number }[] = []
          let underWay = 0
          let most = 0
          const ended = planned.map(async ({ lasts }, index) => {
            const after = planned
              .slice(0, index + 1)
              .reduce((sum, one) => sum + one.after, 0)
            await clock.sleep(after)
            return traffic.run(async () => {
              starts.push({ index, at: clock.now() })
              underWay += 1
              most = Math.max(most, underWay)
              await clock.sleep(lasts)
              underWay -= 1
              return answered
            })
          })
          await clock.passAll()
          await Promise.all(ended)

          expect(most).toBeLessThanOrEqual(concurrent)
          expect(starts.map(({ index }) => index)).toEqual([...planned.keys()])
          for (const { at } of starts) {
            const inSecond = starts.filter(
              (other) => other.at >= at && other.at < at + 1000
            )
            expect(inSecond.length).toBeLessThanOrEqual(perSecond)
          }
        }
      ),
      { numRuns: 60 }
    )
  })

  it("spreads calls evenly and loses no time", async () => {
    const { clock, call, started } = road({ perSecond: 4, concurrent: 4 })
    const ended = Promise.all(Array.from({ length: 9 }, () => call(answered)))
    await clock.pass(999)
    expect(started()).toBe(4)
    await clock.pass(1001)
    expect(started()).toBe(9)
    await ended
  })

  it("goes on when the clock is set back", async () => {
    const { clock, call } = road({ perSecond: 1, concurrent: 1 })
    await call(answered)
    clock.set(clock.now() - 3_600_000)
    const next = call(answered)
    await clock.pass(1000)
    await next
  })

  it("gives the place of a call that threw to the next", async () => {
    const { clock, traffic, call } = road({ perSecond: 1000, concurrent: 1 })
    const thrown = traffic.run(() => Promise.reject(new Error("unforeseen")))
    const next = call(answered)
    await expect(thrown).rejects.toThrow("unforeseen")
    await clock.pass(1)
    expect(await next).toEqual(answered)
  })

  it.each([
    { perSecond: 0, concurrent: 1 },
    { perSecond: NaN, concurrent: 1 },
    { perSecond: 1, concurrent: 0 },
  ])("refuses limits that let nothing pass: %j", (limits) => {
    expect(() => road(limits)).toThrow("let nothing pass")
  })
})

describe("a distributor that does not answer", () => {
  it.each<[string, CallResult]>([
    ["no answer", timedOut],
    ["no connection", { outcome: "not_sent", reason: "could not be reached" }],
    ["a 503", { outcome: "answered", status: 503 }],
  ])("is left alone after five calls with %s", async (_what, result) => {
    const { callTimes, call, started, traffic } = road()
    await callTimes(4, result)
    expect(traffic.state().state).toBe("closed")
    await callTimes(1, result)
    expect(traffic.state().state).toBe("open")
    await errorOf(call(answered))
    expect(started()).toBe(5)
  })

  it.each([200, 302, 400, 401, 404, 429])(
    "counts as alive when it answers with %d",
    async (status) => {
      const { callTimes, traffic } = road()
      await callTimes(4, timedOut)
      await callTimes(1, { outcome: "answered", status })
      await callTimes(4, timedOut)
      expect(traffic.state().state).toBe("closed")
    }
  )

  it("is told of in words: since when, until when, and why", async () => {
    const { clock, call, traffic } = await closedRoad()
    const error = await errorOf(call(answered))
    expect(error).toMatchObject({
      kind: "unavailable",
      retryAfterSeconds: 30,
      message:
        "Acme has not answered since 22:41 UTC; it is asked again at 22:42 UTC. Last time it did not answer within 20 seconds. Nothing was sent to it now; try again then.",
    })
    expect(traffic.state()).toEqual({
      state: "open",
      since: new Date("2026-01-02T22:41:10Z"),
      retryAt: new Date(clock.now() - 1 + 30_000),
      lastFailure: "Acme did not answer within 20 seconds.",
      calls: 5,
      failures: 5,
    })
  })

  it("names the day of an outage that began on another", async () => {
    const { clock, call, callTimes } = await closedRoad()
    await clock.pass(7_200_000)
    await callTimes(1, timedOut)
    expect((await errorOf(call(answered))).message).toMatch(
      /^Acme has not answered since 22:41 UTC on 2026-01-02; it is asked again at 00:42 UTC\./
    )
  })

  it("is asked once after 30 seconds, and open to all when it answers", async () => {
    const { clock, call, started, traffic } = await closedRoad()
    await clock.pass(29_990)
    await errorOf(call(answered))
    await clock.pass(10)
    expect(traffic.state()).toMatchObject({ state: "half_open", retryAt: null })

    const probe = endless()
    const waiting = [call(probe.result), call(answered), call(answered)]
    await clock.pass(5000)
    expect(started()).toBe(6)
    probe.end(answered)
    await clock.pass(10)
    await Promise.all(waiting)
    expect(traffic.state()).toMatchObject({ state: "closed", since: null })
  })

  it("is left alone for another 30 seconds when it still does not", async () => {
    const { clock, call, started, traffic } = await closedRoad()
    const { since } = traffic.state()
    await clock.pass(30_000)
    const probe = endless()
    const asked = call(probe.result)
    const waiting = [call(answered), call(answered)]
    probe.end(timedOut)
    expect(await asked).toEqual(timedOut)
    for (const refused of waiting) {
      expect((await errorOf(refused)).kind).toBe("unavailable")
    }
    expect(started()).toBe(6)
    expect(traffic.state()).toMatchObject({ state: "open", since })
  })

  it("keeps nobody in the queue who waited for a place", async () => {
    const { clock, traffic } = road({ perSecond: 1, concurrent: 1 })
    const calls = Array.from({ length: 50 }, () =>
      traffic.run(() => Promise.resolve(timedOut)).catch(() => "refused")
    )
    await clock.pass(4000)
    const ends = await Promise.all(calls)
    expect(ends.filter((end) => end === "refused")).toHaveLength(45)
  })

  it("learns nothing from calls that were made before", async () => {
    const { clock, call, callTimes, traffic } = road()
    const early = endless()
    const late = endless()
    const before = [call(early.result), call(late.result)]
    await clock.pass(10)
    await callTimes(5, timedOut)
    early.end(answered)
    await before[0]
    expect(traffic.state().state).toBe("open")
    await clock.pass(30_000)
    await callTimes(1, answered)
    await callTimes(4, timedOut)
    late.end(timedOut)
    await before[1]
    expect(traffic.state().state).toBe("closed")
  })

  it("is asked by the next when the asking broke off", async () => {
    const { clock, call, traffic } = await closedRoad()
    await clock.pass(30_000)
    await expect(
      traffic.run(() => Promise.reject(new Error("unforeseen")))
    ).rejects.toThrow("unforeseen")
    const next = call(answered)
    await clock.pass(1)
    await next
    expect(traffic.state().state).toBe("closed")
  })

  it("is not left alone for longer when the clock is set back", async () => {
    const { clock, call, traffic } = await closedRoad()
    clock.set(clock.now() - 3_600_000)
    const next = call(answered)
    await clock.pass(1)
    await next
    expect(traffic.state().state).toBe("closed")
  })
})
