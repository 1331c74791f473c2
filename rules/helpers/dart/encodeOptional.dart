// A value that may be missing in the canonical encoding.
String encodeOptional<T extends Object>(T? value, String Function(T) encode) => value == null ? 'null' : encode(value);
