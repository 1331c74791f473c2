proc runLengthEncode(text: string): string =
  ## Replace each run of a character by the character and, from two on, its count.
  var i = 0
  while i < text.len:
    var j = i
    while j < text.len and text[j] == text[i]:
      inc j
    result.add(text[i])
    if j - i > 1:
      result.add($(j - i))
    i = j
