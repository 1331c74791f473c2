// A sign and digits in a width, with fill characters where the alignment wants them.
function alignText(sign, digits, fill, align, width) {
  const free = Math.max(0, width - sign.length - [...digits].length);
  if (align === "=") return sign + fill.repeat(free) + digits;
  const left = align === "<" ? 0 : align === ">" ? free : free >> 1;
  return fill.repeat(left) + sign + digits + fill.repeat(free - left);
}
