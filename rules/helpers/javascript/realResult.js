// A result that must be a real number.
function realResult(x) {
  if (Number.isNaN(x)) throw new ValueError("math domain error");
  return x;
}
