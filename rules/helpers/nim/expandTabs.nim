# A text with spaces up to the next column for each tab.
proc expandTabs(text: string, size: int): string =
  var column = 0
  for c in text:
    if c == '\t':
      let spaces = (if size > 0: size - column mod size else: 0)
      result.add(repeat(' ', spaces))
      column += spaces
    else:
      result.add(c)
      column = (if c in {'\n', '\r'}: 0 else: column + 1)
