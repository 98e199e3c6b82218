import type { FeedSubject } from "../../conformance/feed-subject"

/** As the dealer portal writes it, the dealer's own price included. */
export const partsHeader =
  "Part Number,Punctuated Part Number,Vendor Part Number,Vendor Punctuated Part Number,Part Status,Part Description,Original Retail,Current Suggested Retail,Base Dealer Price,Your Dealer Price,Hazardous Code,Truck Part Only,Part Add Date,WI Availability,NY Availability,TX Availability,NV Availability,NC Availability,National Availability,Trademark,Ad Policy,Price Changed Today,Unit of Measure,UPC Code,Brand Name,Country of Origin,Commodity Code,Product Code,Drag Part,Weight,Closeout Catalog Indicator,No Ship to CA,Height(inches),Length(inches),Width(inches),Dropship Fee,Notes"
export const helmet =
  "01019901,0101-9901,SH90BKXS,SH-90-BK-XS,S,HELMET SAMPLE BLACK XS,89.95,94.95,62.67,58.91,,,20120305,+,4,0,7,N/A,+,,Y,N,EA,768000000016,SAMPLE HELMETS,VN,HLMT,C,N,4.10,,,11.0,14.0,10.5,,"
export const axleCover =
  "DS124090,DS-124090,E12-7,E12-7,C,CHROME AXLE COVER SAMPLE,34.95,34.95,24.47,23.24,,,20080114,2,0,0,0,0,2,,N,Y,EA,,DRAG SPECIALTIES,TW,HDCR,E,Y,0.90,C,X,2.0,4.0,4.0,,"

const bundleHeader =
  "Part Number,Punctuated Part Number,Vendor Part Number,Part Status,Part Description,BRAND_NAME,UPC_CODE"
const pricesHeader =
  "partNumber,basePrice,dealerPrice,retailPrice,adPolicy,priceChangedToday"

/** Samples of both files, in the layouts that were seen. */
export const feedSamples: FeedSubject = {
  files: [
    {
      id: "items",
      good: `${partsHeader}\n${helmet}\n${axleCover}\n`,
      requiredColumns: ["Part Number", "Part Status", "Part Description"],
      edges: [
        {
          name: "the bundle, under other names and without stock",
          content: `${bundleHeader}\n003199,003199,B-1,S,"BOLT, 4""",SAMPLE,768000000016\n`,
          expect: [
            {
              line: 2,
              row: {
                sku: "003199",
                title: 'BOLT, 4"',
                brand: "SAMPLE",
                upc: "768000000016",
                cost: null,
              },
            },
          ],
        },
        {
          name: "past a damaged row and a damaged part number",
          content: `${partsHeader}\n01019901,short\n${helmet.replace("01019901", "1.01E+06")}\n${axleCover}\n`,
          expect: [
            { line: 2, rejection: "The row has 2 columns" },
            { line: 3, rejection: "damaged by a spreadsheet" },
            { line: 4, row: { sku: "DS124090" } },
          ],
        },
      ],
    },
    {
      id: "prices",
      good: `${pricesHeader}\n01019901,62.67,58.91,94.95,Y,N\nDS124090,24.47,23.24,34.95,N,Y\n`,
      requiredColumns: [],
      edges: [
        {
          name: "the portal's file, with dashes",
          content:
            "Part Number,Punctuated Part Number,Your Dealer Price\n0101-9901,0101-9901,58.91\n",
          expect: [{ line: 2, row: { sku: "01019901", cost: 58.91 } }],
        },
        {
          name: "no file of parts for one of prices",
          content: `${bundleHeader}\n`,
          expect: { formatError: 'lacks the column "Your Dealer Price"' },
        },
      ],
    },
  ],
}
