// The encoded result of a call, or the exception that it ended with.
private def driverAttempt(call: () => String): String =
  try "\"ok\":" + call()
  catch {
    case error: Throwable =>
      "\"raise\":[" + encodeStr(error.getClass.getSimpleName) + "," + encodeStr(Option(error.getMessage).getOrElse("")) + "]"
  }
