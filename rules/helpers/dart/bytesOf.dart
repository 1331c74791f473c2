// Bytes from integers, each from 0 to 255.
Uint8List bytesOf(Iterable<int> items) {
  return items.every((b) => 0 <= b && b < 256) ? Uint8List.fromList(items.toList()) : throw ArgumentError('bytes must be in range(0, 256)');
}
