// Upper case becomes lower and the reverse.
const caseSwapped = (text) => [...text].map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join("");
