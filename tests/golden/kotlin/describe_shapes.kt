import java.math.BigDecimal
import java.math.RoundingMode
import kotlin.math.abs

open class Shape {
    open fun name(): String = "shape"

    open fun area(): Double {
        throw UnsupportedOperationException()
    }

    fun describe(): String = "${this.name()}: ${fixed(this.area(), 2L)}"
}

class Circle(var radius: Double) : Shape() {
    override fun name(): String = "circle"

    override fun area(): Double = 3.141592653589793 * floatPower(this.radius, 2.0)
}

open class Rectangle(var width: Double, var height: Double) : Shape() {
    override fun name(): String = "rectangle"

    override fun area(): Double = this.width * this.height
}

class Square(side: Double) : Rectangle(side, side) {
    override fun name(): String = "square"
}

/** Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square. */
fun describeShapes(sizes: MutableList<MutableList<Double>>): MutableList<String> {
    val shapes = mutableListOf<Shape>()
    for (size in sizes) {
        if (size.size == 1) {
            shapes.add(Circle(size[0]))
        } else if (size[0] == size[1]) {
            shapes.add(Square(size[0]))
        } else {
            if (size.size != 2) {
                throw ClassCastException("2 positional arguments are needed")
            }
            shapes.add(Rectangle(size[0], size[1]))
        }
    }
    shapes.sortByDescending { shape -> shape.area() }
    return shapes.map { shape -> shape.describe() }.toMutableList()
}

// Decimal text with so many digits after the point, exact halves to even.
private fun fixed(x: Double, digits: Long): String {
    if (x.isNaN() || x.isInfinite()) return x.toString().lowercase().replace("inity", "")
    val text = BigDecimal(abs(x)).setScale(digits.toInt(), RoundingMode.HALF_EVEN).toPlainString()
    return if (x < 0 || 1 / x < 0) "-$text" else text
}

// A power of floats; what has no real result is an error.
private fun floatPower(x: Double, exponent: Double): Double {
    if (x == 0.0 && exponent < 0) {
        throw ArithmeticException("zero to a negative power")
    }
    val power = Math.pow(x, exponent)
    if (power.isNaN() && !x.isNaN() && !exponent.isNaN()) throw IllegalArgumentException("math domain error")
    return if (power.isInfinite() && x.isFinite() && exponent.isFinite()) throw ArithmeticException("overflow") else power
}
