import 'dart:math';

class Shape {
  String name() => 'shape';

  double area() {
    throw UnimplementedError();
  }

  String describe() => '${name()}: ${fixed(area(), 2)}';
}

class Circle extends Shape {
  double radius;

  Circle(this.radius);

  @override
  String name() => 'circle';

  @override
  double area() => 3.141592653589793 * floatPower(radius, 2.0);
}

class Rectangle extends Shape {
  double width;
  double height;

  Rectangle(this.width, this.height);

  @override
  String name() => 'rectangle';

  @override
  double area() => width * height;
}

class Square extends Rectangle {
  Square(double side) : super(side, side);

  @override
  String name() => 'square';
}

/// Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
List<String> describeShapes(List<List<double>> sizes) {
  final shapes = <Shape>[];
  for (final size in sizes) {
    if (size.length == 1) {
      shapes.add(Circle(size[0]));
    } else if (size[0] == size[1]) {
      shapes.add(Square(size[0]));
    } else {
      if (size.length != 2) {
        throw TypeFailure('2 positional arguments are needed');
      }
      shapes.add(Rectangle(size[0], size[1]));
    }
  }
  sortByKey(shapes, (Shape shape) => shape.area(), (a, b) => compareFloats(b, a));
  return [for (final shape in shapes) shape.describe()];
}

// Text with a fixed number of decimals, 20 at most, exact halves to even.
String fixed(double x, int digits) {
  if (!x.isFinite) return x.isNaN ? 'nan' : x > 0 ? 'inf' : '-inf';
  final (size, sign) = (x.abs(), x.isNegative ? '-' : '');
  if (size >= 1e21) return '$sign${BigInt.from(size)}${digits > 0 ? '.' : ''}${'0' * digits}';
  final text = size.toStringAsFixed(digits);
  final (isHalf, last) = (size * pow(2, digits + 1) % 2 == 1, int.parse(text[text.length - 1]));
  return '$sign${isHalf && last.isOdd ? '${text.substring(0, text.length - 1)}${last - 1}' : text}';
}

// A division by zero, as Dart's own division reports it.
class ZeroDivisionError extends UnsupportedError implements IntegerDivisionByZeroException {
  @override
  String get message => super.message ?? '';
  ZeroDivisionError([String super.message = 'division by zero']);
}

// A power of floats; what has no real value raises.
double floatPower(double base, double exponent) {
  if (base == 0 && exponent < 0) throw ZeroDivisionError('zero to a negative power');
  final result = pow(base, exponent).toDouble();
  if (result.isNaN && !base.isNaN && !exponent.isNaN) throw ArgumentError('the power is not real');
  if (result.isInfinite && base.isFinite && exponent.isFinite) throw UnsupportedError('the power is too large');
  return result;
}

// A value of the wrong type, as Dart's own checks report it.
class TypeFailure extends Error implements TypeError {
  final String message;
  TypeFailure([this.message = '']);
  @override
  String toString() => 'TypeFailure: $message';
}

// The order of floats, in which both zeros are equal.
int compareFloats(double a, double b) => a < b ? -1 : a > b ? 1 : 0;

// A sorted copy that keeps the order of what compares as equal, by asking whether a later element belongs before an earlier one.
List<T> stableSorted<T>(Iterable<T> items, int Function(T, T) compare) {
  final indexed = items.indexed.toList();
  indexed.sort((a, b) => a.$1 < b.$1 ? (compare(b.$2, a.$2) < 0 ? 1 : -1) : (compare(a.$2, b.$2) < 0 ? -1 : 1));
  return [for (final (_, item) in indexed) item];
}

// A sorted copy by keys that are asked for once each; what compares as equal keeps its order.
List<T> sortedByKey<T, K>(Iterable<T> items, K Function(T) keyOf, int Function(K, K) compare) {
  final keyed = [for (final item in items) (keyOf(item), item)];
  return [for (final (_, item) in stableSorted(keyed, (a, b) => compare(a.$1, b.$1))) item];
}

// Sorts in place by keys that are asked for once each; what compares as equal keeps its order.
void sortByKey<T, K>(List<T> items, K Function(T) keyOf, int Function(K, K) compare) {
  items.setAll(0, sortedByKey(items, keyOf, compare));
}
