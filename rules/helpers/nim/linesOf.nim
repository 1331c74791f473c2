# The lines of a text, with their ends if these are kept.
proc linesOf(text: string, keep = false): seq[string] =
  var start = 0
  while start < text.len:
    var stop = start
    while stop < text.len and text[stop] notin {'\n', '\r', '\v', '\f', '\x1c' .. '\x1e'}: inc stop
    let next = min(text.len, stop + (if text.substr(stop, stop + 1) == "\r\n": 2 else: 1))
    result.add(text[start ..< (if keep: next else: stop)])
    start = next
