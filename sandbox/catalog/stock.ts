import type { WpsQuantities } from "./types"

/** Units in Boise, Fresno, Elizabethtown, Ashley, Midlothian, Jessup, Midway. */
export function stock(
  boise: number,
  fresno: number,
  elizabethtown: number,
  ashley: number,
  midlothian: number,
  jessup: number,
  midway: number
): WpsQuantities {
  return { boise, fresno, elizabethtown, ashley, midlothian, jessup, midway }
}
