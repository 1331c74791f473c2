# A text with spaces up to the next column for each tab.
proc expandTabs(text: string, size: int): string =
  var column = 0
  for c in text:
    let spaces = (if size > 0: size - column mod size else: 0)
    result.add(if c == '\t': repeat(' ', spaces) else: $c)
    column = (if c == '\t': column + spaces elif c in {'\n', '\r'}: 0 else: column + 1)
