import type { UpdateDistributorBody } from "../../../../schemas/distributor"
import { openChanges, sealChanges } from "../sealed-changes"

const close = (text: string) => Buffer.from(text).toString("base64")
const open = (text: string) => Buffer.from(text, "base64").toString()

describe("sealed changes", () => {
  it.each<UpdateDistributorBody>([
    {},
    { is_enabled: true },
    { credentials: { token: "secret-token" } },
    { feed: { host: "ftp.example.test" } },
    {
      credentials: { token: "secret-token" },
      feed: { host: "ftp.example.test", password: "secret-word" },
      settings: { allow_split: true },
    },
  ])("come back as they went in: %j", (body) => {
    const sealed = sealChanges(body, close)
    expect(JSON.stringify(sealed)).not.toContain("secret-")
    expect(openChanges(sealed, open)).toEqual(body)
  })

  it("need no key when the body holds no secret", () => {
    const refuse = () => {
      throw new Error("no key")
    }
    expect(sealChanges({ is_enabled: false }, refuse).sealed).toBeNull()
  })
})
