// As for a call that gives no value.
private def driverAttemptNone(call: () => Any): String = driverAttempt { () =>
  call()
  "null"
}
