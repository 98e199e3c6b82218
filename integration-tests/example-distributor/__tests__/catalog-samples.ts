import type { FeedSubject } from "../../../src/distributors/conformance/feed-subject"
import { coastalItems } from "../simulator/coastal-items"
import { catalogOf } from "../simulator/write-catalog"

const good = catalogOf(coastalItems)
const [header = "", first = "", second = ""] = good.split("\n")

export const catalogSamples: FeedSubject = {
  files: [
    {
      id: "catalog",
      good,
      requiredColumns: ["part", "dealer_price", "dropship", "NOR", "SAV"],
      edges: [
        {
          name: "a part with its stock, its leading zero and its quotes",
          content: `${header}\n${second}\n`,
          expect: [
            {
              line: 2,
              row: {
                sku: "0C-2002",
                title: 'Bilge pump, 3/4" hose',
                cost: 38.4,
                mapPrice: null,
                quantities: { NOR: 0, SAV: 9 },
              },
            },
          ],
        },
        {
          name: "a price and a figure that are none as rejections",
          content: [
            header,
            first.replace("11.20", "-11.20"),
            first.replace(",12,", ",many,"),
            first,
          ].join("\n"),
          expect: [
            { line: 2, rejection: 'dealer_price "-11.20" is negative' },
            { line: 3, rejection: 'NOR "many" is not a whole number' },
            { line: 4, row: { sku: "C-1001" } },
          ],
        },
        {
          name: "nothing said of drop-shipping as a no",
          content: [header, first.replace(",Y,", ",,")].join("\n"),
          expect: [{ row: { isDropshippable: false } }],
        },
      ],
    },
  ],
}
