// Upper case becomes lower and the reverse.
function swapCase(text) {
  return Array.from(text, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join("");
}
