// Writes the record of one test, framed by the run's nonce.
private def driverEmit(test: Long, outcome: String, arguments: String): Unit = {
  val payload = s"{$outcome,\"args\":$arguments}"
  print(s"\n\u001e${driverArguments(0)} $test ${payload.length}\n$payload\n")
  Console.out.flush()
}
