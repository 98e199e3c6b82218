import fc from "fast-check"
import { maskSecret } from "../mask-secret"

describe("maskSecret", () => {
  it.each([
    ["0123456789abcdef4f2a", "••••4f2a"],
    ["12345678", "••••78"],
    ["1234567", "••••"],
    ["", "••••"],
  ])("shows %j as %j", (secret, masked) => {
    expect(maskSecret(secret)).toBe(masked)
  })

  it("never shows more than a third of a secret", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (secret) => {
        const shown = maskSecret(secret).length - 4
        expect(shown * 3).toBeLessThanOrEqual(secret.length)
      })
    )
  })
})
