// What is not there yet.
class NotImplementedError extends Error {}

// The element at an index, which may count from the end; outside raises.
function at(items, index) {
  if (index >= items.length || index < -items.length) throw new RangeError("list index out of range");
  return items.at(index);
}

// Text with a fixed number of decimals, exact halves to even.
function fixed(x, digits) {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
  const [size, sign] = [Math.abs(x), x < 0 || Object.is(x, -0) ? "-" : ""];
  if (size >= 1e21) return sign + BigInt(size) + (digits > 0 ? "." + "0".repeat(digits) : "");
  const text = size.toFixed(digits);
  const [isHalf, last] = [(size * 2 ** (digits + 1)) % 2 === 1, Number(text.at(-1))];
  return sign + (isHalf && last % 2 === 1 ? text.slice(0, -1) + (last - 1) : text);
}

// A sorted copy, by a key that is asked for once of each item, and so of a single one as well.
const sortedByKey = (items, key, compare) =>
  items.map((item) => [key(item), item]).sort((a, b) => compare(a[0], b[0])).map(([, item]) => item);

// Sorts by a key that is asked for once of each item, and so of a single one as well.
const sortByKey = (items, key, compare) => sortedByKey(items, key, compare).forEach((item, i) => (items[i] = item));

class Shape {

  name() {
    return "shape";
  }

  area() {
    throw new NotImplementedError();
  }

  describe() {
    return `${this.name()}: ${fixed(this.area(), 2)}`;
  }
}

class Circle extends Shape {
  constructor(radius) {
    super();
    this.radius = radius;
  }

  name() {
    return "circle";
  }

  area() {
    return 3.141592653589793 * this.radius ** 2;
  }
}

class Rectangle extends Shape {
  constructor(width, height) {
    super();
    this.width = width;
    this.height = height;
  }

  name() {
    return "rectangle";
  }

  area() {
    return this.width * this.height;
  }
}

class Square extends Rectangle {
  constructor(side) {
    super(side, side);
  }

  name() {
    return "square";
  }
}

/** Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square. */
function describeShapes(sizes) {
  const shapes = [];
  for (const size of sizes) {
    if (size.length === 1) {
      shapes.push(new Circle(size[0]));
    } else if (at(size, 0) === at(size, 1)) {
      shapes.push(new Square(at(size, 0)));
    } else {
      if (size.length !== 2) throw new TypeError("2 positional arguments are needed");
      shapes.push(new Rectangle(size[0], size[1]));
    }
  }
  sortByKey(shapes, (shape) => shape.area(), (a, b) => b - a);
  return shapes.map((shape) => shape.describe());
}
