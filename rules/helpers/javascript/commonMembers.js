// A set of what is in both.
function commonMembers(a, b) {
  return new Set([...a].filter((item) => b.has(item)));
}
