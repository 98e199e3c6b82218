import type { Connection, DownloadedFile } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import { download, type Download } from "../kit/download"
import type { HttpAnswer } from "../kit/http"
import type { PartsUnlimitedCredentials } from "./credentials"
import {
  distributorName,
  partsUnlimitedError,
  readVerdict,
  unreadableAnswer,
} from "./errors"
import { trustedPortalUrl } from "./portal-url"
import type { PartsUnlimitedSettings } from "./settings"

interface FeedAccount {
  readonly connection: Connection
  readonly credentials: PartsUnlimitedCredentials
  readonly settings: PartsUnlimitedSettings
}

/** Columns that the portal adds when asked, as far as we read them. */
const auxiliaryColumns = ["UPC_CODE", "BRAND_NAME", "DROPSHIP_FEE"]

/**
 * The price file as a ZIP: the parts bundle of the API, or the dealer
 * portal's file (both seen in integrations). Each is given twice a day.
 *
 * @throws DistributorError `rate_limited` when today's are used up
 */
export async function downloadFeed(
  account: FeedAccount
): Promise<readonly DownloadedFile[]> {
  const { credentials, settings } = account
  const isPortal = settings.price_file_source === "portal"
  const result = await (isPortal ? askPortal(account) : askApi(account))
  if ("answer" in result) {
    throw noFile(
      result.answer,
      isPortal ? "portal user name or password" : "API key"
    )
  }
  const name = fileName(credentials.dealer_number, new Date())
  return [{ name, content: result.content }]
}

/** `GET /api/v1/parts/bundle`. */
async function askApi({
  connection,
  credentials,
}: FeedAccount): Promise<Download> {
  return await download({
    distributorName,
    connection,
    method: "GET",
    url: `${connection.baseUrl.replace(/\/+$/, "")}/api/v1/parts/bundle`,
    headers: { "api-key": credentials.api_key },
    secrets: [credentials.api_key],
  })
}

/** `POST` of price file v2; an empty list of catalogs is assumed to be taken. */
async function askPortal({
  connection,
  credentials,
  settings,
}: FeedAccount): Promise<Download> {
  const { dealer_number, portal_username, portal_password } = credentials
  if (!portal_username || !portal_password) {
    throw new DistributorError(
      "authentication",
      `The price file of ${distributorName} is set to come from the dealer portal, and the portal user name or password is not set. Nothing was fetched. Enter them under Settings > Order Automation, or choose the parts bundle.`
    )
  }
  const basic = Buffer.from(
    `${dealer_number}/${portal_username}:${portal_password}`
  ).toString("base64")
  return await download({
    distributorName,
    connection,
    method: "POST",
    url: trustedPortalUrl(settings.portal_url, connection.baseUrl),
    headers: { Authorization: `Basic ${basic}` },
    body: {
      dealerCodes: [dealer_number],
      headersPrepended: true,
      // Spelt so.
      auxillaryColumns: auxiliaryColumns,
      attachingCatalogs: [],
    },
    secrets: [portal_password, basic],
  })
}

function noFile(answer: HttpAnswer, credentials: string): DistributorError {
  const verdict = readVerdict(answer.body)
  const words = `${verdict?.code ?? ""} ${verdict?.message ?? ""}`
  if (/daily[ _]limit/i.test(words)) {
    return new DistributorError(
      "rate_limited",
      `${distributorName} gives its price file only a few times a day, and today's are used up. No file was fetched; prices and stock stay as they were. Try again tomorrow.`
    )
  }
  return answer.status >= 200 && answer.status <= 299 && !verdict?.status_code
    ? unreadableAnswer(answer.status)
    : partsUnlimitedError(answer, { isWrite: false, credentials })
}

/** The name that the portal gives it (UTC). */
function fileName(dealerNumber: string, now: Date): string {
  const time = now.toISOString().slice(0, 19).replace(/\D/g, "")
  return `Price_File_Export_${dealerNumber.replace(/\W/g, "")}_${time}.zip`
}
