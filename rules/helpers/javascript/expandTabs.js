// Tabs become spaces up to the next column.
function expandTabs(text, width) {
  let column = 0;
  return text.replace(/\t|[\n\r]|[^\t\n\r]+/g, (part) => {
    const shown = part !== "\t" ? part : width > 0 ? " ".repeat(width - (column % width)) : "";
    column = part === "\n" || part === "\r" ? 0 : column + shown.length;
    return shown;
  });
}
