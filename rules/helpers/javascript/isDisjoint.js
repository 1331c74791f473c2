// Whether two sets have no member in common.
const isDisjoint = (a, b) => ![...a].some((item) => b.has(item));
