// Whether this run was asked for a test.
private fun driverWants(test: Long): Boolean = test in driverArguments[1].toLong()..driverArguments[2].toLong()
