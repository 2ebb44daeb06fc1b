/**
 * Solves (Laplacian of a weighted graph) × step = pull by elimination. Only positive numbers are added and multiplied, so links
 * that differ by any number of digits keep their own (Grassmann, Taksar and Heyman, 1985). Of every connected part the last
 * node stays where it is.
 *
 * @param links Symmetric, count × count, at least 0; is changed.
 * @param pull Per node; is changed into the step.
 *
 * Cost: count³ / 3.
 */
export function laplaceStep(links: Float64Array, pull: Float64Array): void {
  const count = pull.length;
  const sums = new Float64Array(count);
  for (let node = 0; node < count; node += 1) {
    const sum = sumAfter(links, node, count);
    sums[node] = sum;
    if (sum > 0) passOn(links, pull, node, count, sum);
  }
  for (let node = count - 1; node >= 0; node -= 1) {
    let step = pull[node] ?? 0;
    for (let other = node + 1; other < count; other += 1)
      step += (links[node * count + other] ?? 0) * (pull[other] ?? 0);
    const sum = sums[node] ?? 0;
    pull[node] = sum > 0 ? step / sum : 0;
  }
}

function sumAfter(links: Float64Array, node: number, count: number): number {
  let sum = 0;
  for (let other = node + 1; other < count; other += 1) sum += links[node * count + other] ?? 0;
  return sum;
}

/** Links and pull of a node go to the nodes after it, in proportion to its links with them. */
function passOn(links: Float64Array, pull: Float64Array, node: number, count: number, sum: number): void {
  for (let one = node + 1; one < count; one += 1) {
    const share = (links[node * count + one] ?? 0) / sum;
    if (share === 0) continue;
    pull[one] = (pull[one] ?? 0) + share * (pull[node] ?? 0);
    for (let other = node + 1; other < count; other += 1) {
      if (other === one) continue;
      const cell = one * count + other;
      links[cell] = (links[cell] ?? 0) + share * (links[node * count + other] ?? 0);
    }
  }
}
