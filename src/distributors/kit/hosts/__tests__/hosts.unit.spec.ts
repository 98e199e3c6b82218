import fc from "fast-check"
import { isPrivateAddress } from "../private-address"
import { PrivateHostError } from "../private-host-error"
import { lookupPublic, resolvePublic } from "../resolve-public"

describe("isPrivateAddress", () => {
  it.each([
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1%eth0",
    "fd00:ec2::254",
    "ff02::1",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "::127.0.0.1",
    "64:ff9b::169.254.169.254",
    "2002:7f00:1::1",
    "not an address",
  ])("is true of %s", (address) => {
    expect(isPrivateAddress(address)).toBe(true)
  })

  it.each([
    "8.8.8.8",
    "172.15.255.255",
    "172.32.0.1",
    "192.167.255.255",
    "100.128.0.1",
    "2606:4700:4700::1111",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
  ])("is false of %s", (address) => {
    expect(isPrivateAddress(address)).toBe(false)
  })

  it("says the same of an IPv4 address however IPv6 carries it", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const isPrivate = isPrivateAddress(address)
        expect(isPrivateAddress(`::ffff:${address}`)).toBe(isPrivate)
        expect(isPrivateAddress(`64:ff9b::${address}`)).toBe(isPrivate)
      })
    )
  })
})

describe("looking a host up among the public ones", () => {
  it("refuses a name that leads into a private network", async () => {
    for (const host of ["localhost", "127.0.0.1", "::1"]) {
      await expect(resolvePublic(host)).rejects.toThrow(PrivateHostError)
    }
    const error = await new Promise((resolve) => {
      lookupPublic("localhost", {}, resolve)
    })
    expect(error).toBeInstanceOf(PrivateHostError)
  })

  it("gives a public one, alone or in a list", async () => {
    await expect(resolvePublic("8.8.8.8")).resolves.toEqual(["8.8.8.8"])
    const address = await new Promise((resolve, reject) => {
      lookupPublic("8.8.8.8", {}, (error, found) =>
        error ? reject(error) : resolve(found)
      )
    })
    expect(address).toBe("8.8.8.8")
  })
})
