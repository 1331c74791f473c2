// The value at a key, or a fallback.
const getOr = (map, key, fallback) => (map.has(key) ? map.get(key) : fallback);
