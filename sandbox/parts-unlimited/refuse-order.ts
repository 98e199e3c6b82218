import { Refusal } from "../simulator/refusal"
import type { PartsUnlimitedSwitches } from "./switches"

/** A refusal of the mainframe, with HTTP 200 or 400. */
export function refuseOrder(
  { refusalStatus }: PartsUnlimitedSwitches,
  text: string
): Refusal {
  return new Refusal(refusalStatus, text, {
    status_code: 400,
    status_message: "Order failed validation",
    mainframeErrors: [{ code: "E042", text }],
  })
}
