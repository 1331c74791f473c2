// All tuples with an item of each array, the last changing fastest.
function cartesian(...lists) {
  return lists.reduce((tuples, list) => tuples.flatMap((tuple) => list.map((item) => [...tuple, item])), [[]]);
}
