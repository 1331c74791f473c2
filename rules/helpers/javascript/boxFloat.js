// A number, where there is one, as a float among integers.
function boxFloat(value) {
  return typeof value === "number" ? new Float(value) : value;
}
