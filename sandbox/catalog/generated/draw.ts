/**
 * A figure that looks drawn by lot and is always the same for the same
 * arguments: items can be made in any order, one without the other.
 *
 * @param what tells the figures of one item apart
 * @returns 0 to 2³² - 1
 */
export function draw(seed: number, index: number, what: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul(hash ^ index ^ (hash >>> 15), 0xc2b2ae35)
  hash = Math.imul(hash ^ what ^ (hash >>> 13), 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1)
  return (hash ^ (hash >>> 15)) >>> 0
}
