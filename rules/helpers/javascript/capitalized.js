// The first letter in upper case, the rest in lower.
function capitalized(text) {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("").toLowerCase();
}
