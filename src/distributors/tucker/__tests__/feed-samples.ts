import type {
  FeedFileSubject,
  FeedSubject,
} from "../../conformance/feed-subject"

/** Records of the item master as integrations show them, 380 characters. */
export const padRecord = [
  "160942BRAKE PAD SINTERED FRONT           24.95   22.46EA   39.95EA  1.00",
  "  0.55  4.50  3.25  1.00  0.01S   BRAKES    ",
  "BRAKE PADS".padEnd(30),
  "DP BRAKES".padEnd(30),
  "SINTERED HH+".padEnd(60),
  " ".repeat(59),
  "DP-942".padEnd(30),
  "HONDA CBR600RR 03-19".padEnd(55),
].join("")

export const batteryRecord = [
  "BA0006AGM BATTERY 12V 8AH           CY   48.00   43.20EA   79.95EA  1.00",
  "  6.60  5.94  3.44  4.13  0.05P   ELECTRICAL",
  "BATTERIES".padEnd(30),
  "POWERMAX".padEnd(30),
  "AGM".padEnd(60),
  " ".repeat(59),
  "PM-BA0006".padEnd(30),
  "UNIVERSAL".padEnd(55),
].join("")

/** The record with a value written over it, from this 1-based column on. */
export function changed(record: string, start: number, value: string): string {
  return `${record.slice(0, start - 1)}${value}${record.slice(start - 1 + value.length)}`
}

/** A page in place of a file. */
const page = "<p>Please log in to see this file.</p>\n".repeat(20)

function sample(
  id: string,
  records: readonly string[],
  edges: FeedFileSubject["edges"] = []
): FeedFileSubject {
  return {
    id,
    encoding: "iso-8859-1",
    good: records.map((record) => `${record}\r\n`).join(""),
    edges: [
      {
        name: "a page as what it is",
        content: page,
        expect: { formatError: "is a row of this file" },
      },
      ...edges,
    ],
  }
}

/** Tucker's eight files. */
export const feedSamples: FeedSubject = {
  files: [
    sample(
      "items",
      [padRecord, batteryRecord, changed(padRecord, 1, "001234POIGNÉE")],
      [
        {
          name: "a short record, and the one after it",
          content: `${padRecord.slice(0, 70)}\n${batteryRecord}`,
          expect: [
            { line: 1, rejection: "The row has 70 characters" },
            { line: 2, row: { sku: "BA0006", cost: 48 } },
          ],
        },
        {
          name: "a record without its last field",
          content: padRecord.slice(0, 325),
          expect: [{ line: 1, row: { makerPartNumber: "DP-942" } }],
        },
      ]
    ),
    sample(
      "inventory",
      ["160942930420 5", "BA0006000000 0"],
      [
        {
          name: "what is no digit",
          content: "16094293x420 5\n0012349999999999",
          expect: [
            { line: 1, rejection: 'OR "x" is not a digit.' },
            { line: 2, row: { sku: "001234" } },
          ],
        },
      ]
    ),
    sample("inventory_update", ["160942,9,9,3,0,4,2,0,5"]),
    sample("closeouts", ["BA000653L2"]),
    sample("upcs", [
      "160942 191361000102  DP-942                        191361000102",
    ]),
    sample("supersessions", ["160941 160942"]),
    sample("special_orders", ["PM3248"]),
    sample("oversize", ["BA0006 2"]),
  ],
}
