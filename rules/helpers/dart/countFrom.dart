// Numbers without end.
Iterable<int> countFrom(int start, int step) sync* {
  for (var i = start; ; i += step) {
    yield i;
  }
}
