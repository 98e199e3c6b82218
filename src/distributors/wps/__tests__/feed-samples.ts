import type { FeedSubject } from "../../conformance/feed-subject"

const itemColumns = [
  "sku",
  "name",
  "list_price",
  "standard_dealer_price",
  "brand",
  "vendor_number",
  "status",
  "upc",
]
const quantityColumns = [
  "boise",
  "fresno",
  "elizabethtown",
  "ashley",
  "midlothian",
  "jessup",
  "midway",
]

const items = [
  itemColumns.join(","),
  "87-5503,SAMPLE FLYWHEEL PULLER M27X1.0,24.95,14.97,SAMPLEPRO,FP-27,STK,191361000003",
  '370-640S,"SAMPLE JERSEY, BLACK ""S""",39.95,23.97,FLY RACING,370-640S,DSC,191361000010',
  "020-00104,PIÑON ¼ IN,149.95,92.74,SAMPLEPRO,P-14,STK,",
  "",
].join("\n")

const inventory = [
  ["sku", ...quantityColumns].join(","),
  "87-5503,25,4,0,12,7,3,0",
  "370-640S,0,0,0,0,0,0,0",
  "",
].join("\n")

const pricing = [
  "id,sku,actual_dealer_price,standard_dealer_price,list_price,drop_ship_eligible,drop_ship_fee",
  "123456,87-5503,14.22,14.97,24.95,true,FR",
  "123457,020-00104,88.10,92.74,149.95,false,",
  "",
].join("\n")

/** WPS's three files, as its documentation and integrations show them. */
export const feedSamples: FeedSubject = {
  files: [
    {
      id: "items",
      good: items,
      requiredColumns: itemColumns,
      edges: [
        {
          name: "a row that is too short, and the one after it",
          content: `${itemColumns.join(",")}\n87-5503,PULLER\n87-5504,PULLER,1,1,,,STK,\n`,
          expect: [
            { line: 2, rejection: "" },
            { line: 3, row: { sku: "87-5504", brand: null, upc: null } },
          ],
        },
        {
          name: "a price that is none as a rejection",
          content: `${itemColumns.join(",")}\n87-5503,PULLER,1,-3,,,STK,\n`,
          expect: [{ line: 2, rejection: "standard_dealer_price" }],
        },
        {
          name: "an inventory file in its place as wrong",
          content: inventory,
          expect: { formatError: "list_price" },
        },
      ],
    },
    {
      id: "inventory",
      good: inventory,
      requiredColumns: quantityColumns,
      edges: [
        {
          name: "a figure that is none as a rejection",
          content: inventory.replace("25", "many"),
          expect: [
            { line: 2, rejection: 'boise "many"' },
            { line: 3, row: { sku: "370-640S" } },
          ],
        },
      ],
    },
    {
      id: "prices",
      good: pricing,
      requiredColumns: ["sku", "actual_dealer_price"],
      edges: [],
    },
  ],
}
