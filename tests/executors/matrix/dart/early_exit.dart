import 'dart:io';

int twice(int n) {
  if (n == 2) exit(0);
  return 2 * n;
}
