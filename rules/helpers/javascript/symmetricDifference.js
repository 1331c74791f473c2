// A set of what is in exactly one of two.
function symmetricDifference(a, b) {
  return new Set([...withoutMembers(a, b), ...withoutMembers(b, a)]);
}
