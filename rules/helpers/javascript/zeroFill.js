// A text padded with zeros after its sign.
function zeroFill(text, width) {
  const sign = /^[+-]/.test(text) ? text[0] : "";
  return sign + "0".repeat(Math.max(0, width - [...text].length)) + text.slice(sign.length);
}
