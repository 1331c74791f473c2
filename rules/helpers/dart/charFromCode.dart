// The character with a code point, which must exist.
String charFromCode(int code) => 0 <= code && code < 0x110000 ? String.fromCharCode(code) : throw ArgumentError('chr() arg not in range(0x110000)');
