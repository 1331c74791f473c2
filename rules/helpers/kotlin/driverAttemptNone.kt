// As for a call that gives no value.
private fun driverAttemptNone(call: () -> Any?): String = driverAttempt {
    call()
    "null"
}
