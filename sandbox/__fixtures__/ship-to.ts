/** A drop ship's recipient, as fields of `POST /carts`. */
export const shipTo = {
  ship_name: "Pat Sample",
  ship_address1: "12 Example Rd",
  ship_city: "Springfield",
  ship_state: "IL",
  ship_zip: "62701",
}
