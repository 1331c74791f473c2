# What an error says, in the source's words.
proc messageOf(error: ref Exception): string =
  if error of IndexDefect and error.msg.startsWith("index "): "list index out of range"
  else: error.msg
