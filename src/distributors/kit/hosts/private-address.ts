import { BlockList, isIP } from "node:net"

/**
 * Networks that are no part of the public internet: this machine, its own
 * network, what a cloud tells its machines (169.254.169.254), multicast.
 */
const privateNetworks = new BlockList()
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  privateNetworks.addSubnet(network, prefix, "ipv4")
}
for (const [network, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
] as const) {
  privateNetworks.addSubnet(network, prefix, "ipv6")
}

/** Prefixes, in groups, behind which an IPv6 address carries one of IPv4. */
const carriers = [
  { groups: ["0", "0", "0", "0", "0", "0"], at: 6 },
  { groups: ["0", "0", "0", "0", "0", "ffff"], at: 6 },
  { groups: ["64", "ff9b", "0", "0", "0", "0"], at: 6 },
  { groups: ["2002"], at: 1 },
] as const

/** @param address of IPv4 or IPv6; anything else counts as private */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) {
    return privateNetworks.check(address, "ipv4")
  }
  if (version !== 6) {
    return true
  }
  const carried = carriedAddress(address)
  return (
    privateNetworks.check(address, "ipv6") ||
    (carried !== null && privateNetworks.check(carried, "ipv4"))
  )
}

/** The IPv4 address that an IPv6 one stands for. */
function carriedAddress(address: string): string | null {
  const groups = groupsOf(address)
  const carrier = carriers.find(({ groups: prefix }) =>
    prefix.every((group, index) => groups[index] === group)
  )
  if (!carrier) {
    return null
  }
  return groups
    .slice(carrier.at, carrier.at + 2)
    .map((group) => parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join(".")
}

/** All eight, without leading zeros; a zone (`%eth0`) is left out. */
function groupsOf(address: string): string[] {
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, "")}]`)
  const [start = "", end] = hostname.slice(1, -1).split("::")
  const split = (part: string) => (part === "" ? [] : part.split(":"))
  const before = split(start)
  const after = end === undefined ? [] : split(end)
  const missing = 8 - before.length - after.length
  return [...before, ...Array<string>(missing).fill("0"), ...after]
}
