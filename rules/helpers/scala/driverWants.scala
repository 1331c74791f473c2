// Whether this run was asked for a test.
private def driverWants(test: Long): Boolean = test >= driverArguments(1).toLong && test <= driverArguments(2).toLong
