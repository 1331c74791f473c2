# A text as the source writes it in a program.
proc quoted(text: string): string =
  let mark = (if '\'' in text and '"' notin text: '"' else: '\'')
  result.add(mark)
  for c in text:
    case c
    of '\n': result.add("\\n")
    of '\r': result.add("\\r")
    of '\t': result.add("\\t")
    of '\\': result.add("\\\\")
    of '\x00' .. '\x08', '\x0b', '\x0c', '\x0e' .. '\x1f', '\x7f': result.add("\\x" & ord(c).toHex(2).toLowerAscii)
    else:
      if c == mark: result.add('\\')
      result.add(c)
  result.add(mark)
