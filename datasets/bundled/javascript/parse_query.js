/** Parse a URL query such as "?a=1&b=2&a=3"; a key may repeat, and a key without "=" has the value "". */
function parseQuery(query) {
  const result = new Map();
  for (const part of query.replace(/^\?/, "").split("&")) {
    if (!part) {
      continue;
    }
    const [key, ...rest] = part.split("=");
    const value = rest.join("=").replaceAll("+", " ");
    if (!result.has(key)) {
      result.set(key, []);
    }
    result.get(key).push(value);
  }
  return result;
}
