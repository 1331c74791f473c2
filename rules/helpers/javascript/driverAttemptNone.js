// As driverAttempt, for a call without a result.
function driverAttemptNone(call) {
  return driverAttempt(() => (call(), "null"));
}
