// The message of anything that was thrown.
String messageOf(Object error) => switch (error) {
  StateError(:final message) || FormatException(:final message) => message,
  AssertionError(:final message) => '${message ?? ''}',
  ArgumentError(:final message) => '${message ?? ''}',
  UnsupportedError(:final message) => message ?? '',
  _ => '$error'.replaceFirst(RegExp('^(${error.runtimeType}|Exception)(: |\$)'), ''),
};
