// A map in the canonical encoding.
String encodeMap<K, V>(Map<K, V> map, String Function(K) encodeKey, String Function(V) encodeValue) =>
    '{"\$dict":[${map.entries.map((e) => '[${encodeKey(e.key)},${encodeValue(e.value)}]').join(',')}]}';
