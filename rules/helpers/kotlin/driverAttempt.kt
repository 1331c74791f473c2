// The encoded result of a call, or the exception that it ended with.
private fun driverAttempt(call: () -> String): String = try {
    "\"ok\":" + call()
} catch (error: Throwable) {
    "\"raise\":[" + encodeStr(error.javaClass.simpleName) + "," + encodeStr(error.message.orEmpty()) + "]"
}
