// The arguments must be there; a full stack ends the call under test.
func driverBegin() {
    guard CommandLine.arguments.count == 4 else { fatalError("usage: main NONCE FIRST LAST") }
    sem_init(DriverCall.done, 0, 0)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
        sem_post(DriverCall.done)
        while true { pause() }
    }
    action.sa_flags = SA_ONSTACK
    sigaction(SIGSEGV, &action, nil)
}
