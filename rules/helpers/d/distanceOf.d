// The distance of two points.
double distanceOf(T)(T[] a, T[] b) { return sqrt(zip(a, b).map!(pair => double(pair[0] - pair[1]) ^^ 2).sum); }
