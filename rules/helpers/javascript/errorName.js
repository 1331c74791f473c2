// The source's name of an error's class.
function errorName(error) {
  const name = error.constructor.name;
  return name === "RangeError" ? "IndexError" : name === "Error" ? "Exception" : name;
}
