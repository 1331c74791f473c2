// An integer rounded to a number of decimals (which matters when negative), half to even.
function roundInteger(n, digits) {
  return digits >= 0 ? n : roundHalfEven(n / 10 ** -digits) * 10 ** -digits;
}
