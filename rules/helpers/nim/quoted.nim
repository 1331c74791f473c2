# A text as the source writes it in a program.
proc quoted(text: string): string =
  let mark = (if '\'' in text and '"' notin text: '"' else: '\'')
  for c in text:
    if c in {'\n', '\r', '\t', '\\', mark}: result.addEscapedChar(c)
    elif c in {'\x00' .. '\x1f', '\x7f'}: result.add("\\x" & ord(c).toHex(2).toLowerAscii)
    else: result.add(c)
  result = mark & result & mark
