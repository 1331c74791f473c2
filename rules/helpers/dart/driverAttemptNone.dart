// As driverAttempt, for a call without a result.
String driverAttemptNone(void Function() call) => driverAttempt(() {
  call();
  return 'null';
});
