import {
  ConformanceContext,
  type ConformanceSubject,
} from "./conformance-context"
import { testLookingUp } from "./test-looking-up"
import { testPlacing } from "./test-placing"

/** What every adapter does alike, over real HTTP. */
export function testDistributor(subject: ConformanceSubject): void {
  const { adapter, server } = subject
  const context = new ConformanceContext(subject)

  beforeAll(() => context.start())
  afterAll(() => server.stop())
  beforeEach(() => context.reset())
  afterEach(() => context.expectNoSecret(context.warnings))

  describe("describes itself", () => {
    it("names a default that it offers", () => {
      const ids = adapter.shipMethods.map(({ id }) => id)
      expect(ids).toContain(adapter.defaults.shipMethod)
      expect(new Set(ids).size).toBe(ids.length)
      const codes = adapter.warehouses.map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
      expect(adapter.orderLimits.poNumberLength).toBeLessThanOrEqual(15)
    })

    it("refuses to connect without a required credential, by its name", () => {
      const { label } = adapter.credentialFields[0]!
      const logger = { warn: () => undefined }
      expect(() =>
        adapter.connect({
          credentials: {},
          baseUrl: "http://127.0.0.1",
          logger,
        })
      ).toThrow(label)
    })
  })

  describe("check", () => {
    it("finds that all is well", async () => {
      const checks = await context.connect().check()
      expect(checks.length).toBeGreaterThan(0)
      expect(checks.filter(({ ok }) => !ok)).toEqual([])
    })

    it("says no to refused credentials, without repeating them", async () => {
      server.refuseCredentials()
      const checks = await context.connect().check()
      expect(checks.some(({ ok }) => !ok)).toBe(true)
      context.expectNoSecret(checks)
    })
  })

  testPlacing(context)
  testLookingUp(context)
}
