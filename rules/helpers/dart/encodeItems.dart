// The elements of an iterable in the canonical encoding.
String encodeItems<T>(Iterable<T> items, String Function(T) encode) => '[${items.map(encode).join(',')}]';
