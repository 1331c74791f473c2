# What an error says, in the source's words.
proc messageOf(error: ref Exception): string =
  if error of IndexDefect and error.msg.startsWith("index "): "list index out of range"
  elif error of DivByZeroDefect and error.msg == "division by zero": "integer division or modulo by zero"
  else: error.msg
