// The encoded result of a call, or the exception that it ended with.
String driverAttempt(String Function() call) {
  try {
    return '"ok":${call()}';
  } catch (error) {
    return '"raise":[${encodeStr('${error.runtimeType}')},${encodeStr(messageOf(error))}]';
  }
}
