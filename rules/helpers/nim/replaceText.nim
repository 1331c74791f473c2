# A text with each occurrence of a part replaced; an empty part is between all characters.
proc replaceText(text, part, other: string): string =
  if part.len > 0: text.replace(part, other) else: other & text.mapIt($it & other).join
