/** How the simulator behaves where the true behaviour is not known. */
export type PartsUnlimitedSwitches = {
  apiKey: string
  dealerNumber: string
  portalUsername: string
  portalPassword: string
  /** HTTP status of a refusal; its true status is in the body. */
  refusalStatus: 200 | 400
  /** A PO number that was used before. */
  duplicates: "refuse" | "accept"
  /** `status_code` of an order that was taken. */
  acceptCode: 200 | 202
  /** Orders on a page of the list. */
  pageSize: number
  tellsTotalPages: boolean
  /** Do the list's shipments tell what is inside? */
  tellsShipmentLines: boolean
  /** Price files a day, of each kind. */
  downloadsPerDay: number
}

/** The key has the form of a true one, and is none. */
export function defaultSwitches(): PartsUnlimitedSwitches {
  return {
    apiKey: "sandbox-parts00-unlimit-apikey0",
    dealerNumber: "ABC123",
    portalUsername: "sandbox-user",
    portalPassword: "sandbox-portal-password",
    refusalStatus: 200,
    duplicates: "refuse",
    acceptCode: 202,
    pageSize: 50,
    tellsTotalPages: true,
    tellsShipmentLines: false,
    downloadsPerDay: 2,
  }
}
