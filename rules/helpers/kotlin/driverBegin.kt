// The nonce of this run and the first and last test asked for.
private var driverArguments = arrayOf<String>()

private fun driverBegin(arguments: Array<String>) {
    driverArguments = arguments
}
