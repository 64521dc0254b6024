/** An edge that leads back to a node still being walked: dropping all of them leaves no circle. */
export interface ClosingEdge {
  readonly from: string;
  /** Place of the edge in the list of its node. */
  readonly place: number;
}

/**
 * Closing edges of a graph, by a depth-first walk in the order given (own stack: a chain may
 * be 5,000 long). An edge to itself closes a circle; edges to unknown nodes are passed over.
 */
export function closingEdges(graph: ReadonlyMap<string, readonly string[]>): ClosingEdge[] {
  const state = new Map<string, "walking" | "left">();
  const closing: ClosingEdge[] = [];
  for (const root of graph.keys()) {
    if (state.has(root)) continue;
    const stack = [{ node: root, next: 0 }];
    state.set(root, "walking");
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = graph.get(top.node)?.[top.next];
      if (to === undefined) {
        state.set(top.node, "left");
        stack.pop();
        continue;
      }
      const place = top.next;
      top.next += 1;
      if (state.get(to) === "walking") closing.push({ from: top.node, place });
      else if (!state.has(to) && graph.has(to)) {
        state.set(to, "walking");
        stack.push({ node: to, next: 0 });
      }
    }
  }
  return closing;
}
