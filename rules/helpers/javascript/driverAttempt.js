// The encoded result of a call, or the exception that it ended with.
function driverAttempt(call) {
  try {
    return `"ok":${call()}`;
  } catch (error) {
    return `"raise":[${encodeStr(errorName(error))},${encodeStr(String(error?.message ?? error))}]`;
  }
}
