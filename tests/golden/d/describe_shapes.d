import std.algorithm;
import std.conv;
import std.format;
import std.math;

// A float's text with so many digits after the point.
string fixed(double x, long digits) { return isNaN(x) ? "nan" : format("%.*f", cast(int) digits, x).to!string; }

class Shape {
    string name() {
        return "shape";
    }

    double area() {
        throw new Exception("NotImplementedError");
    }

    string describe() {
        return this.name() ~ ": " ~ fixed(this.area(), 2);
    }
}

class Circle : Shape {
    double radius;

    this(double radius) {
        this.radius = radius;
    }

    override string name() {
        return "circle";
    }

    override double area() {
        return 3.141592653589793 * this.radius ^^ 2;
    }
}

class Rectangle : Shape {
    double width;
    double height;

    this(double width, double height) {
        this.width = width;
        this.height = height;
    }

    override string name() {
        return "rectangle";
    }

    override double area() {
        return this.width * this.height;
    }
}

class Square : Rectangle {
    this(double side) {
        super(side, side);
    }

    override string name() {
        return "square";
    }
}

// Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
string[] describeShapes(double[][] sizes) {
    Shape[] shapes;
    foreach (size; sizes) {
        if (size.length == 1) {
            shapes ~= new Circle(size[0]);
        } else if (size[0] == size[1]) {
            shapes ~= new Square(size[0]);
        } else {
            if (size.length != 2) {
                throw new Exception("TypeError: 2 positional arguments are needed");
            }
            shapes ~= new Rectangle(size[0], size[1]);
        }
    }
    shapes.schwartzSort!((Shape shape) => shape.area(), "a > b", SwapStrategy.stable);
    string[] items;
    foreach (shape2; shapes) {
        items ~= shape2.describe();
    }
    return items;
}
