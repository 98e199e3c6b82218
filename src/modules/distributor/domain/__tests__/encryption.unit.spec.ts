import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { decrypt, encrypt } from "../encryption"
import { readEncryptionKey, readOldEncryptionKeys } from "../encryption-key"

const key = randomBytes(32)

describe("encryption", () => {
  it("gives back what was encrypted, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decrypt(encrypt(text, key, "wps"), [key], "wps").text).toBe(text)
      })
    )
  })

  it("finds the key among any others, in any order", () => {
    const keys = fc
      .uniqueArray(fc.integer({ min: 0, max: 255 }), { minLength: 1 })
      .map((bytes) => bytes.map((byte) => Buffer.alloc(32, byte)))
    fc.assert(
      fc.property(keys, fc.nat(), fc.string(), (ring, seed, text) => {
        const keyIndex = seed % ring.length
        const stored = encrypt(text, ring[keyIndex] ?? key, "wps")
        expect(decrypt(stored, ring, "wps")).toEqual({ text, keyIndex })
        const others = ring.filter((_, index) => index !== keyIndex)
        expect(() => decrypt(stored, others, "wps")).toThrow(/decrypted/)
      })
    )
  })

  it("never encrypts the same text to the same result", () => {
    expect(encrypt("token", key, "wps")).not.toBe(encrypt("token", key, "wps"))
  })

  it("does not hold the text in the result", () => {
    const stored = encrypt("secret-token", key, "wps")
    expect(stored).toMatch(/^v1:[A-Za-z0-9+/]+=*$/)
    expect(Buffer.from(stored.slice(3), "base64").toString()).not.toContain(
      "secret-token"
    )
  })

  it.each([
    [
      "another key",
      (stored: string) => decrypt(stored, [randomBytes(32)], "wps"),
    ],
    ["another owner", (stored: string) => decrypt(stored, [key], "tucker")],
    ["a changed byte", (stored: string) => decrypt(flip(stored), [key], "wps")],
    [
      "a cut text",
      (stored: string) => decrypt(stored.slice(0, 12), [key], "wps"),
    ],
    [
      "a lost version",
      (stored: string) => decrypt(stored.slice(3), [key], "wps"),
    ],
  ])("refuses %s with a way out instead of garbage", (_name, read) => {
    const stored = encrypt("secret-token", key, "wps")
    expect(() => read(stored)).toThrow(/can't be decrypted.*enter all/)
  })
})

describe("readEncryptionKey", () => {
  it("reads base64, URL-safe base64 and hex of the same key alike", () => {
    for (const encoding of ["base64", "base64url", "hex"] as const) {
      expect(readEncryptionKey(key.toString(encoding))).toEqual(key)
    }
  })

  it.each([
    randomBytes(16).toString("base64"),
    randomBytes(31).toString("hex"),
    randomBytes(33).toString("base64"),
    "not a key!",
    "",
  ])("refuses %j and keeps it out of the message", (text) => {
    expect(() => readEncryptionKey(text)).toThrow(
      /DROPSHIP_ENCRYPTION_KEY.*32 bytes.*openssl rand/
    )
    if (text !== "") {
      expect(() => readEncryptionKey(text)).not.toThrow(text)
    }
  })
})

describe("readOldEncryptionKeys", () => {
  it("reads each, and says which is wrong without showing it", () => {
    expect(readOldEncryptionKeys([])).toEqual([])
    const good = key.toString("hex")
    expect(readOldEncryptionKeys([good, good])).toEqual([key, key])
    expect(() => readOldEncryptionKeys([good, "c2hvcnQ="])).toThrow(
      /^Key 2 of DROPSHIP_ENCRYPTION_KEYS_OLD(?!.*c2hvcnQ=).*32 bytes/
    )
  })
})

function flip(stored: string) {
  const bytes = Buffer.from(stored.slice(3), "base64")
  const last = bytes.length - 1
  bytes[last] = (bytes[last] ?? 0) ^ 1
  return `v1:${bytes.toString("base64")}`
}
