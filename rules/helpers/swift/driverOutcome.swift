// What a call gives on a stack of its own; where that is full, the call rests for ever and its outcome is known.
func driverOutcome(_ call: @escaping () -> String) -> String {
    var outcome = "\"raise\":[\"RecursionError\",\"maximum recursion depth exceeded\"]"
    let run: () -> Void = { outcome = call() }
    let box = Unmanaged.passRetained(run as AnyObject).toOpaque()
    var thread = pthread_t()
    pthread_create(&thread, nil, { box in
        var spare = stack_t(ss_sp: malloc(1 << 16), ss_flags: 0, ss_size: 1 << 16)
        sigaltstack(&spare, nil)
        (Unmanaged<AnyObject>.fromOpaque(box!).takeRetainedValue() as! () -> Void)()
        sem_post(DriverCall.done)
        return nil
    }, box)
    sem_wait(DriverCall.done)
    return outcome
}
