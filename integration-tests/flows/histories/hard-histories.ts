import type { TradeId } from "./goods"
import type { HistoryPlan, Step } from "./step"

const place = (at: TradeId, units: number): Step => ({
  act: "place",
  at,
  picks: [{ pick: 0, units }],
  isTooMuch: false,
  sending: "arrives",
})
const ship = (pick: number, units: number): Step => ({
  act: "ship",
  pick,
  picks: [{ pick: 0, units }],
  isSameNumber: false,
})
const poll = (pick: number): Step => ({ act: "poll", pick, how: "once" })
const cancel = (pick: number): Step => ({ act: "cancel", pick, force: true })
const edit = (units: number): Step => ({ act: "edit", line: 0, units })

/** What the present and the past of an order make difficult, by its name. */
export const hardHistories: Readonly<Record<string, HistoryPlan>> = {
  "more ships than an edited order wants": {
    quantities: [3],
    steps: [place("wps", 3), edit(1), ship(0, 3), poll(0), poll(0)],
  },
  "a line is edited of which a part has shipped": {
    quantities: [4],
    steps: [place("wps", 3), ship(0, 2), poll(0), edit(3), edit(2), edit(5)],
  },
  "a line that is gone ships": {
    quantities: [2, 1],
    steps: [place("wps", 2), edit(0), ship(0, 2), poll(0), poll(0)],
  },
  "two distributors hold more than an edited order wants": {
    quantities: [4],
    steps: [
      place("wps", 2),
      place("automatic", 2),
      edit(3),
      cancel(1),
      ship(0, 2),
      poll(0),
    ],
  },
  "what was canceled ships, and so does what was bought instead": {
    quantities: [2],
    steps: [
      place("wps", 2),
      cancel(0),
      place("automatic", 2),
      ship(0, 2),
      poll(0),
      ship(1, 1),
      poll(1),
      ship(1, 1),
      poll(1),
    ],
  },
  "a person tells more of a parcel than is in it": {
    quantities: [3],
    steps: [
      place("wps", 3),
      ship(0, 1),
      { act: "enter", pick: 0, line: 0, units: 2, isKnownNumber: true },
      poll(0),
      ship(0, 2),
      poll(0),
    ],
  },
  "a canceled order ships": {
    quantities: [2],
    steps: [
      place("wps", 2),
      { act: "cancel the order" },
      ship(0, 2),
      poll(0),
      poll(0),
    ],
  },
}
