import { z } from "@medusajs/framework/zod"
import { choiceSetting } from "../../../src/distributors/kit/adapter-settings"

export const settings = z.object({
  packing_slip: choiceSetting("blank", {
    label: "Packing slip",
    help: "What lies in the parcel. The shop's own must be on file with Coastal Distributing.",
    choices: { blank: "Without a sender", dealer: "With the shop's name" },
  }),
})
export type CoastalSettings = z.output<typeof settings>
