// The text of a value that may be a text itself.
const textOf = (value, show) => (typeof value === "string" ? value : show(value));
