let line = readLine(stdin)
case line
of "fail": raise newException(ValueError, "failed")
of "loop":
  while true: discard
else: echo "hello ", line
