// A map whose keys compare by value.
function mapOf(entries) {
  const map = new Map();
  for (const [key, value] of entries) map.set(keyOf(key), value);
  return map;
}
