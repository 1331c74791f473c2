// What the source calls an exception's class.
String errorName(Object error) => switch (error) {
  RangeError() => 'IndexError',
  TypeError() => 'TypeError',
  IntegerDivisionByZeroException() => 'ZeroDivisionError',
  FormatException() => 'ValueError',
  StateError() => 'RuntimeError',
  UnimplementedError() => 'NotImplementedError',
  StackOverflowError() => 'RecursionError',
  _ => switch ('${error.runtimeType}') {
    'ArgumentError' => 'ValueError',
    'UnsupportedError' => 'OverflowError',
    '_Exception' => 'Exception',
    final name => name,
  },
};
