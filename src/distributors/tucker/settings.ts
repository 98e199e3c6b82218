import { z } from "@medusajs/framework/zod"
import {
  choiceSetting,
  switchSetting,
  textSetting,
} from "../kit/adapter-settings"

const carrierPattern = /^[A-Za-z0-9]{1,10}$/

/** What Tucker does not publish, or what dealers want differently. */
export const settings = z.object({
  carrier_ground: textSetting("UG", {
    label: "Carrier code for ground",
    help: "UG is UPS Ground. Ask your representative for the codes of other carriers.",
    pattern: carrierPattern,
  }),
  carrier_2_day: textSetting("U2", {
    label: "Carrier code for 2-day",
    help: "Tucker publishes no code for it; this one is a guess. Ask your representative before you use the method.",
    pattern: carrierPattern,
  }),
  carrier_1_day: textSetting("U1", {
    label: "Carrier code for next day",
    help: "Tucker publishes no code for it; this one is a guess. Ask your representative before you use the method.",
    pattern: carrierPattern,
  }),
  cost_price: choiceSetting("standard", {
    label: "Cost in the item file",
    help: "The item file has two dealer prices. Choose the best price only if you get it without buying in volume.",
    choices: {
      standard: "Standard dealer price",
      best: "Best (volume) price",
    },
  }),
  dropship_hazardous: switchSetting(true, {
    label: "Drop-ship hazardous goods",
    help: "Batteries, aerosols and the like, except to Alaska and Hawaii. Tucker is asked before each order whether it takes it.",
  }),
})

export type TuckerSettings = z.output<typeof settings>
