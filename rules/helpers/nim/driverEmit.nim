# Writes the record of one test.
proc driverEmit(test: int, outcome, args: string) =
  let payload = "{" & outcome & ",\"args\":" & args & "}"
  stdout.write("\n\x1e", paramStr(1), " ", test, " ", payload.len, "\n", payload, "\n")
  stdout.flushFile()
