/** Length, width and height in inches of the box a product comes in. */
export function packageSize(weight: number): [number, number, number] {
  if (weight > 10) {
    return [26, 26, 10]
  }
  return weight > 1 ? [14, 10, 8] : [4, 3, 2]
}
