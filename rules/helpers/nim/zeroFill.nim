# A number's text with zeros after its sign.
proc zeroFill(text: string, width: int): string =
  let sign = (if text.len > 0 and text[0] in {'+', '-'}: text[0 .. 0] else: "")
  sign & text[sign.len .. ^1].align(max(width - sign.len, 0), '0')
