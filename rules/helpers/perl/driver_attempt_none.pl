# As driver_attempt, for a call without a result.
sub driver_attempt_none($call) {
    return driver_attempt(sub () { $call->(); return 'null' });
}
