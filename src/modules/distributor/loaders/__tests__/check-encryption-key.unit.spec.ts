import type { MedusaContainer } from "@medusajs/framework/types"
import checkEncryptionKey from "../check-encryption-key"

const key = Buffer.alloc(32, 1).toString("base64")
const start = (encryptionKey?: string) =>
  checkEncryptionKey({
    container: {} as MedusaContainer,
    options: encryptionKey === undefined ? {} : { encryptionKey },
  })

describe("the start of the module", () => {
  const before = { ...process.env }

  afterEach(() => {
    process.env = { ...before }
  })

  it.each([
    [undefined, "too short"],
    ["too short", undefined],
    ["too short", key],
  ])(
    "stops at a wrong key: option %j, variable %j",
    async (option, variable) => {
      process.env.DROPSHIP_ENCRYPTION_KEY = variable ?? ""
      await expect(start(option)).rejects.toThrow(
        /DROPSHIP_ENCRYPTION_KEY.*must be 32 bytes/
      )
    }
  )

  it("goes on with a right one; the option wins over the variable", async () => {
    process.env.NODE_ENV = "production"
    process.env.DROPSHIP_ENCRYPTION_KEY = "too short"
    await expect(start(key)).resolves.toBeUndefined()
  })

  it("stops in production when there is none", async () => {
    process.env.DROPSHIP_ENCRYPTION_KEY = ""
    process.env.NODE_ENV = "production"
    await expect(start()).rejects.toThrow(
      /DROPSHIP_ENCRYPTION_KEY is not set.*openssl rand/
    )
  })

  it("stops at an old key that can't be used", async () => {
    process.env.DROPSHIP_ENCRYPTION_KEYS_OLD = `${key}, too-short`
    await expect(start(key)).rejects.toThrow(
      /Key 2 of DROPSHIP_ENCRYPTION_KEYS_OLD.*must be 32 bytes/
    )
    process.env.DROPSHIP_ENCRYPTION_KEYS_OLD = ` ${key} , `
    await expect(start(key)).resolves.toBeUndefined()
  })

  it("goes on without one elsewhere", async () => {
    process.env.DROPSHIP_ENCRYPTION_KEY = ""
    process.env.NODE_ENV = "development"
    await expect(start()).resolves.toBeUndefined()
  })
})
