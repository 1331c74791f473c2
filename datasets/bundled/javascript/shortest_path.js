/** Length and stops of the shortest way between two towns (Dijkstra); [-1, []] when there is none. */
function shortestPath(roads, start, goal) {
  const distances = new Map([[start, 0]]);
  const cameFrom = new Map();
  const open = new Set([start]);
  while (open.size > 0) {
    const town = nearest(open, distances);
    open.delete(town);
    const distance = distances.get(town);
    if (town === goal) {
      const path = [goal];
      while (path[0] !== start) {
        path.unshift(cameFrom.get(path[0]));
      }
      return [distance, path];
    }
    for (const [neighbour, length] of roads.get(town) ?? []) {
      if (length < 0) {
        throw new RangeError(`negative road from ${town}`);
      }
      const candidate = distance + length;
      if (candidate < (distances.get(neighbour) ?? Infinity)) {
        distances.set(neighbour, candidate);
        cameFrom.set(neighbour, town);
        open.add(neighbour);
      }
    }
  }
  return [-1, []];
}

function nearest(towns, distances) {
  return [...towns].reduce((best, town) => {
    const difference = distances.get(town) - distances.get(best);
    return difference < 0 || (difference === 0 && town < best) ? town : best;
  });
}
