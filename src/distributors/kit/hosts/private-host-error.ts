/** Continues "Western Power Sports …". */
export const privateHostReason =
  "was not called: its address lies in a private network, and this shop calls public ones only (DROPSHIP_ALLOW_PRIVATE_HOSTS is false)"

/** A host that only a deployment may allow; no connection was made. */
export class PrivateHostError extends Error {
  /** As the operating system's errors have one. */
  readonly code = "ERR_PRIVATE_HOST"

  constructor(readonly host: string) {
    super(`${host} lies in a private network`)
    this.name = "PrivateHostError"
  }
}
