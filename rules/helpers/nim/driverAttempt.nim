# The outcome of a call as a piece of JSON: its result or what it raises.
proc driverAttempt(run: proc (): string): string =
  try:
    result = "\"ok\":" & run()
  except CatchableError, Defect:
    let error = getCurrentException()
    result = "\"raise\":[" & encodeStr(errorName(error)) & "," & encodeStr(error.msg) & "]"
