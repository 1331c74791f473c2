// Writes the record of one test, framed by the run's nonce.
private fun driverEmit(test: Long, outcome: String, arguments: String) {
    val payload = "{$outcome,\"args\":$arguments}"
    print("\n\u001e${driverArguments[0]} $test ${payload.length}\n$payload\n")
    System.out.flush()
}
