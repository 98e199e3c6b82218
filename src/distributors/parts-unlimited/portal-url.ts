import { DistributorError } from "../kit/distributor-error"
import { distributorName } from "./errors"

const domains = ["parts-unlimited.com", "lemansplatform.com", "lemansnet.com"]

/**
 * The portal's address, when it may have the portal's password: a host of
 * Parts Unlimited over HTTPS, or the server that the API itself is at. A
 * setting can be changed without knowing the password.
 *
 * @throws DistributorError `invalid_request` for any other
 */
export function trustedPortalUrl(portalUrl: string, baseUrl: string): string {
  const portal = URL.canParse(portalUrl) ? new URL(portalUrl) : null
  const isTheirs =
    portal !== null &&
    portal.protocol === "https:" &&
    domains.some(
      (domain) =>
        portal.hostname === domain || portal.hostname.endsWith(`.${domain}`)
    )
  const isApi = portal !== null && portal.origin === new URL(baseUrl).origin
  if (portal === null || portal.username || !(isTheirs || isApi)) {
    throw new DistributorError(
      "invalid_request",
      `The address of the portal's price file is not one of ${distributorName}, so the portal password was not sent there and no file was fetched. Correct it under Settings > Order Automation.`
    )
  }
  return portal.href
}
