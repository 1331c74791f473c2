// All tuples with an item of each array, the last changing fastest.
const cartesian = (...lists) => lists.reduce((tuples, list) => tuples.flatMap((tuple) => list.map((item) => [...tuple, item])), [[]]);
