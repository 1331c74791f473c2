// Bytes in the canonical encoding.
String encodeBytes(List<int> bytes) => '{"\$bytes":"${hexOf(bytes)}"}';
