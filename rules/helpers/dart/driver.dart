// The nonce of this run and the first and last test asked for.
final driver = <String>[];
