// The text of a value as Python shows it inside a list.
function repr(value) {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : floatText(value);
  if (Array.isArray(value)) return listText(value, repr);
  if (value instanceof Map) return dictText(value, repr, repr);
  return value instanceof Set ? setText(value, repr) : String(value);
}
