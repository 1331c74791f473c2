import 'dart:ffi';
import 'dart:io';
import 'dart:typed_data';

int deeper(int n) => 1 + deeper(n + 1);

void main() {
  switch (stdin.readLineSync()!.trim()) {
    case 'sum':
      print(stdin.readLineSync()!.trim().split(' ').map(int.parse).reduce((a, b) => a + b));
    case 'unflushed':
      stdout.write('ok');
    case 'utf8':
      print('${stdin.readLineSync()}|ñ😀');
    case 'megabyte':
      print('x'.allMatches(stdin.readLineSync()!).length);
    case 'exception':
      throw StateError('on purpose');
    case 'exit':
      exit(3);
    case 'signal':
      Pointer<Int64>.fromAddress(0).value = 0;
    case 'cpu':
      while (true) {}
    case 'sleep':
      sleep(const Duration(minutes: 10));
    case 'memory':
      final kept = <Uint8List>[];
      while (true) {
        kept.add(Uint8List(1 << 20)..fillRange(0, 1 << 20, 1));
      }
    case 'output':
      while (true) {
        print('x' * 1000);
      }
    case 'stack':
      print(deeper(0));
  }
}
