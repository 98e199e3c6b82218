import type { FeedSubject } from "../../conformance/feed-subject"

// In lower case, as errors name them; the files write `List_Price`.
const itemColumns = [
  "sku",
  "manufacturer",
  "manufacturer number",
  "item_name",
  "upc",
  "list_price",
  "discontinued",
]
const priceColumns = ["sku", "standard_dealer_price", "map_pricing"]
const quantityColumns = [
  "warehouse_1_quantity",
  "warehouse_2_quantity",
  "warehouse_3_quantity",
]

const itemHeader =
  "sku,manufacturer,manufacturer number,item_name,description,upc,list_price,discontinued,image_url_1"
const items = [
  itemHeader,
  'AB12-3456,Samplepro,FP-27,Flywheel Puller,"Hardened steel, M27x1.0",191361000003,24.95,false,https://cdn.example.test/ab.jpg',
  '00417,Samplepro,SX-90,"Slip-On Exhaust, 4"" Tip",,191361000010,329.95,yes,',
  "x 7/é,,,,,,,,",
  "",
].join("\n")

const priceHeader =
  "sku,manufacturer number,standard_dealer_price,map_pricing,warehouse_1_quantity,warehouse_2_quantity,warehouse_3_quantity"
const prices = [
  priceHeader,
  "AB12-3456,FP-27,15.10,22.46,14,0,3",
  "00417,SX-90,212.40,,6,2,4",
  "",
].join("\n")

/** Automatic's two files, of which the second is read twice. */
export const feedSamples: FeedSubject = {
  files: [
    {
      id: "items",
      good: items,
      requiredColumns: itemColumns,
      edges: [
        {
          name: "an item number with leading zeros as it is",
          content: items,
          expect: [
            { line: 2, row: { sku: "AB12-3456" } },
            { line: 3, row: { sku: "00417", status: "discontinued" } },
            { line: 4, row: { sku: "x 7/é", title: "x 7/é", brand: null } },
          ],
        },
        {
          name: "a row that is too short, and the one after it",
          content: `${itemHeader}\nAB12-3456,Samplepro\nAB12-3457,,,,,,,,\n`,
          expect: [
            { line: 2, rejection: "" },
            { line: 3, row: { sku: "AB12-3457" } },
          ],
        },
        {
          name: "a price file in its place as wrong",
          content: prices,
          expect: { formatError: "item_name" },
        },
      ],
    },
    {
      id: "prices",
      good: prices,
      requiredColumns: priceColumns,
      edges: [
        {
          name: "a price that is none as a rejection",
          content: prices.replace("15.10", "-1"),
          expect: [
            { line: 2, rejection: "standard_dealer_price" },
            { line: 3, row: { sku: "00417", cost: 212.4, mapPrice: null } },
          ],
        },
      ],
    },
    {
      id: "inventory",
      good: prices,
      requiredColumns: ["sku", ...quantityColumns],
      edges: [
        {
          name: "a figure that is none as a rejection",
          content: prices.replace("14", "many"),
          expect: [
            { line: 2, rejection: 'warehouse_1_quantity "many"' },
            { line: 3, row: { quantities: { "1": 6, "2": 2, "3": 4 } } },
          ],
        },
      ],
    },
  ],
}
