// A text with the digits of all scripts as those of ASCII: each comes after as many digits as it says, modulo ten.
function asciiDigits(text) {
  const before = (code) => (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) ? 1 + before(code - 1) : 0);
  return text.replace(/\p{Nd}/gu, (digit) => before(digit.codePointAt(0)) % 10);
}
