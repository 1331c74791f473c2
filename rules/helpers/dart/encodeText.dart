// The bytes of a text in an encoding.
Uint8List encodeText(String text, String encoding) => switch (encoding.toLowerCase().replaceAll(RegExp('[-_]'), '')) {
  'utf8' => utf8.encode(text),
  'ascii' || 'latin1' || 'iso88591' => text.runes.every((c) => c < (encoding.toLowerCase() == 'ascii' ? 128 : 256))
      ? Uint8List.fromList(text.codeUnits)
      : throw UnicodeEncodeError('$encoding cannot express the text'),
  _ => throw LookupError('unknown encoding: $encoding'),
};
