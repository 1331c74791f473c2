// The text of a value that may be a text itself.
function textOf(value, show) {
  return typeof value === "string" ? value : show(value);
}
