// The message of anything that was thrown.
String messageOf(Object error) => switch (error) {
  StateError(:final message) || FormatException(:final message) => message,
  AssertionError(:final message) => '${message ?? ''}',
  RangeError(message: 'Invalid value' || 'Index out of range') => 'list index out of range',
  ArgumentError(:final message) => '${message ?? ''}',
  UnsupportedError(message: 'Division resulted in non-finite value') => 'integer division or modulo by zero',
  UnsupportedError(:final message) => message ?? '',
  _ => '$error'.replaceFirst(RegExp('^(${error.runtimeType}|Exception)(: |\$)'), ''),
};
