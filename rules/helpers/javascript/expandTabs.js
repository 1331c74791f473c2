// Tabs become spaces up to the next column.
const expandTabs = (text, width) =>
  text.replace(/([^\t\n\r]*)\t/g, (_, run) => run + " ".repeat(width > 0 ? width - ([...run].length % width) : 0));
