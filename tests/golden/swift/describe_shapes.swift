import Glibc

class Shape: Hashable {
    init() {}

    func name() -> String {
        return "shape"
    }

    func area() throws -> Double {
        throw Failure(message: "NotImplementedError")
    }

    func describe() throws -> String {
        return try "\(self.name()): \(fixed(self.area(), 2))"
    }

    static func == (a: Shape, b: Shape) -> Bool {
        return a === b
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}

final class Circle: Shape {
    var radius: Double

    init(_ radius: Double) {
        self.radius = radius
        super.init()
    }

    override func name() -> String {
        return "circle"
    }

    override func area() throws -> Double {
        return try 3.141592653589793 * floatPower(self.radius, 2.0)
    }
}

class Rectangle: Shape {
    var width: Double
    var height: Double

    init(_ width: Double, _ height: Double) {
        self.width = width
        self.height = height
        super.init()
    }

    override func name() -> String {
        return "rectangle"
    }

    override func area() throws -> Double {
        return self.width * self.height
    }
}

final class Square: Rectangle {
    init(_ side: Double) {
        super.init(side, side)
    }

    override func name() -> String {
        return "square"
    }
}

/// Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
func describeShapes(_ sizes: [[Double]]) throws -> [String] {
    var shapes: [Shape] = []
    for size in sizes {
        if size.count == 1 {
            shapes.append(Circle(size[0]))
        } else if try at(size, 0) == at(size, 1) {
            try shapes.append(Square(at(size, 0)))
        } else {
            if size.count != 2 {
                throw Failure(message: "TypeError: 2 positional arguments are needed")
            }
            shapes.append(Rectangle(size[0], size[1]))
        }
    }
    try shapes = sortedBy(shapes, { shape in try shape.area() }, >)
    return try shapes.map { shape in try shape.describe() }
}

struct Failure: Error { let message: String }

// A float by a format of C.
func formatted(_ format: String, _ digits: Int, _ x: Double) -> String {
    if x.isNaN { return "nan" }
    var buffer = [CChar](repeating: 0, count: 400 + max(digits, 0))
    withVaList([Int32(clamping: digits), x]) { _ = vsnprintf(&buffer, buffer.count, format, $0) }
    return String(cString: buffer)
}

// A float's text with so many digits after the point.
func fixed(_ x: Double, _ digits: Int) -> String { formatted("%.*f", digits, x) }

// A power of floats; what has no real result or is out of range throws.
func floatPower(_ base: Double, _ exponent: Double) throws -> Double {
    if base == 0 && exponent < 0 { throw Failure(message: "ZeroDivisionError: 0.0 cannot be raised to a negative power") }
    let result = pow(base, exponent)
    if result.isNaN && !base.isNaN && !exponent.isNaN { throw Failure(message: "ValueError: math domain error") }
    if result.isInfinite && base.isFinite && exponent.isFinite { throw Failure(message: "OverflowError: math range error") }
    return result
}

// An index from the start for one that may count from the end; one outside throws.
func place(_ index: Int, _ count: Int) throws -> Int {
    guard -count..<count ~= index else { throw Failure(message: "IndexError: list index out of range") }
    return index < 0 ? index + count : index
}

// The element at an index, which may count from the end; one outside throws.
func at<T>(_ items: [T], _ index: Int) throws -> T { items[try place(index, items.count)] }

// Items in the order of their keys, each key computed once.
func sortedBy<T, K>(_ items: [T], _ key: (T) throws -> K, _ before: (K, K) throws -> Bool) rethrows -> [T] {
    let keyed = try items.map { (try key($0), $0) }
    return try keyed.sorted { try before($0.0, $1.0) }.map { $0.1 }
}
