// A map whose keys compare by value.
function mapOf(entries) {
  return new Map(Array.from(entries, ([key, value]) => [keyOf(key), value]));
}
