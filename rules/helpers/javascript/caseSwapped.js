// Upper case becomes lower and the reverse.
function caseSwapped(text) {
  return [...text].map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join("");
}
