// The text that bytes say in an encoding.
String decodeBytes(List<int> bytes, [String encoding = 'utf8']) {
  try {
    return switch (encoding.toLowerCase().replaceAll(RegExp('[-_]'), '')) {
      'utf8' => utf8.decode(bytes),
      'ascii' => ascii.decode(bytes),
      'latin1' || 'iso88591' => latin1.decode(bytes),
      _ => throw LookupError('unknown encoding: $encoding'),
    };
  } on FormatException catch (error) {
    throw UnicodeDecodeError(error.message);
  }
}
