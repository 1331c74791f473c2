// The message of anything that was thrown.
String messageOf(Object error) => switch (error) {
  BaseError(:final message) || StateError(:final message) || FormatException(:final message) => message,
  TypeFailure(:final message) => message,
  AssertionError(:final message) => '${message ?? ''}',
  ArgumentError(:final message) => '${message ?? ''}',
  UnsupportedError(:final message) => message ?? '',
  _ => error.toString().replaceFirst(RegExp(r'^Exception(: |$)'), ''),
};
