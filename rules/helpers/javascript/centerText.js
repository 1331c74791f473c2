// A text in the middle of a width.
function centerText(text, width, fill = " ") {
  const free = Math.max(0, width - [...text].length);
  const left = (free >> 1) + (free & width & 1);
  return fill.repeat(left) + text + fill.repeat(free - left);
}
