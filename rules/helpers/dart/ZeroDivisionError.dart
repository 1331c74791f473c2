// A division by zero, as Dart's own division reports it.
class ZeroDivisionError extends UnsupportedError implements IntegerDivisionByZeroException {
  @override
  String get message => super.message ?? '';
  ZeroDivisionError([String super.message = 'division by zero']);
}
