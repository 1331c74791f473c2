// The first letter in upper case, the rest in lower.
function capitalized(text) {
  const [first = "", ...rest] = text;
  const [upper = "", ...more] = first.toUpperCase();
  return upper + [...more, ...rest].join("").toLowerCase();
}
