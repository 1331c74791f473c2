// A set of what is in the first only.
function withoutMembers(a, b) {
  return new Set([...a].filter((item) => !b.has(item)));
}
