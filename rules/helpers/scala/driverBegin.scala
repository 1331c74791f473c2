// The nonce of this run and the first and last test asked for.
private var driverArguments = Array[String]()

private def driverBegin(arguments: Array[String]): Unit = driverArguments = arguments
