// Runs of neighbours with equal keys, as pairs of key and run.
function groupRuns(items, key = (item) => item) {
  const groups = [];
  for (const item of items) {
    const label = key(item);
    if (groups.length > 0 && deepEqual(groups.at(-1)[0], label)) groups.at(-1)[1].push(item);
    else groups.push([label, [item]]);
  }
  return groups;
}
