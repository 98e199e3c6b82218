import { credentialFields } from "../kit/credentials"
import { settingFields } from "../kit/adapter-settings"
import type { ConformanceContext } from "./conformance-context"

/** What an adapter says of itself, and how it looks at credentials. */
export function testDescription(context: ConformanceContext): void {
  const { adapter, server, credentials } = context.subject

  describe("describes itself", () => {
    it("names a default that it offers", () => {
      const ids = adapter.shipMethods.map(({ id }) => id)
      expect(ids).toContain(adapter.defaults.shipMethod)
      expectDistinct(ids)
      expectDistinct(adapter.warehouses.map(({ code }) => code))
      expect(adapter.orderLimits.poNumberLength).toBeLessThanOrEqual(15)
    })

    it("has forms for its credentials and settings, with defaults", () => {
      for (const { name, label } of credentialFields(adapter.credentials)) {
        expect([name, label]).not.toContain("")
      }
      const fields = settingFields(adapter.settings)
      expect(adapter.settings?.parse({}) ?? {}).toEqual(
        Object.fromEntries(fields.map((field) => [field.name, field.default]))
      )
    })

    it("has feed files that can be told apart", () => {
      const { files, download } = adapter.feed
      expectDistinct(files.map(({ id }) => id))
      expect(files.some(({ kind }) => kind === "item")).toBe(true)
      expect(context.has("downloadFeed")).toBe(download !== undefined)
    })

    it("pulls no file by itself but one that tells stock", () => {
      const { files, stock } = adapter.feed
      expectDistinct(stock?.files ?? [])
      for (const id of stock?.files ?? []) {
        expect(files.find((file) => file.id === id)?.kind).toBe("quantity")
      }
    })

    it("refuses to connect without a required credential, by its name", () => {
      const required = credentialFields(adapter.credentials).filter(
        ({ isRequired }) => isRequired
      )
      expect(required.length).toBeGreaterThan(0)
      for (const { name, label } of required) {
        const incomplete = { ...credentials, [name]: "" }
        const connect = () => context.connect({ credentials: incomplete })
        expect(connect).toThrow(label)
        context.expectNoSecret(messageOf(connect))
      }
    })
  })

  describe("check", () => {
    it("finds that all is well, and orders nothing", async () => {
      const checks = await context.connect().check()
      expect(checks.length).toBeGreaterThan(0)
      expect(checks.filter(({ ok }) => !ok)).toEqual([])
      expect(server.placingCalls()).toBe(0)
    })

    it("says no to refused credentials, without repeating them", async () => {
      server.refuseCredentials()
      const checks = await context.connect().check()
      expect(checks.some(({ ok }) => !ok)).toBe(true)
      context.expectNoSecret(checks)
    })

    it("says no when nobody is there", async () => {
      await server.stop()
      try {
        const checks = await context.connect().check()
        expect(checks.some(({ ok }) => !ok)).toBe(true)
      } finally {
        await context.start()
      }
    })
  })
}

function expectDistinct(values: readonly string[]): void {
  expect(new Set(values).size).toBe(values.length)
}

function messageOf(call: () => unknown): string {
  try {
    call()
    return ""
  } catch (error) {
    return String(error)
  }
}
