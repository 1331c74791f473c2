# As driver_attempt, for a call without a result.
driver_attempt_none(call) = driver_attempt(() -> (call(); "null"))
