// The value of a digit in a base, or -1.
function digitOf(char, base) {
  const value = "0123456789abcdefghijklmnopqrstuvwxyz".indexOf(char.toLowerCase());
  return value < base ? value : -1;
}
