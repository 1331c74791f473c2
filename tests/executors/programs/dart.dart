import 'dart:io';

void main() {
  final line = stdin.readLineSync();
  if (line == 'fail') throw StateError('failed');
  while (line == 'loop') {}
  print('hello $line');
}
