import { lookup, type LookupAddress } from "node:dns"
import { isIP, type LookupFunction } from "node:net"
import { isPrivateAddress } from "./private-address"
import { PrivateHostError } from "./private-host-error"

/**
 * How Node looks a host up where only public ones may be called: what is
 * connected to is what was checked, so that a name can't change in between.
 */
export const lookupPublic: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, "")
      return
    }
    const open = addresses.filter(({ address }) => !isPrivateAddress(address))
    const [first] = open
    if (!first) {
      callback(new PrivateHostError(host), "")
    } else if (options.all) {
      callback(null, open)
    } else {
      callback(null, first.address, first.family)
    }
  })
}

/**
 * The public addresses of a host, for what takes no look-up of its own.
 *
 * @throws PrivateHostError when it has none
 */
export async function resolvePublic(host: string): Promise<string[]> {
  refusePrivateLiteral(host)
  return await new Promise((resolve, reject) => {
    lookupPublic(host, { all: true }, (error, addresses) => {
      if (error) {
        reject(error)
      } else {
        const found = addresses as LookupAddress[]
        resolve(found.map(({ address }) => address))
      }
    })
  })
}

/**
 * An address instead of a name is never looked up.
 *
 * @throws PrivateHostError
 */
export function refusePrivateLiteral(host: string): void {
  if (isIP(host) !== 0 && isPrivateAddress(host)) {
    throw new PrivateHostError(host)
  }
}
