# The arguments must be there.
proc driverBegin() =
  if paramCount() != 3: quit("usage: main NONCE FIRST LAST")
