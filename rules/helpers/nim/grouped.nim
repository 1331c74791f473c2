# A number's text with commas between its thousands.
proc grouped(text: string): string =
  let parts = text.split('.', maxsplit = 1)
  let sign = (if parts[0][0] == '-': "-" else: "")
  sign & parts[0][sign.len .. ^1].insertSep(',') & (if parts.len > 1: "." & parts[1] else: "")
