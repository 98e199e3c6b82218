import type { GeneratedPart } from "../../catalog/generated/generated-parts"
import type { ToldItem } from "./told-item"

/** How one distributor carries the generated parts, and writes its files. */
export interface FeedKind<Item> {
  item: (part: GeneratedPart) => Item
  write: (
    folder: string,
    given: { items: Iterable<Item>; date: Date }
  ) => Promise<{ files: string[]; rows: number }>
  tell: (item: Item) => ToldItem
}
