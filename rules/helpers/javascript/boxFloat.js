// A number, where there is one, as a float among integers.
const boxFloat = (value) => (typeof value === "number" ? new Float(value) : value);
