import java.math.{BigDecimal => JavaDecimal}
import java.math.RoundingMode
import scala.collection.mutable.ArrayBuffer

object Solution {
  class Shape {
    def name(): String = "shape"

    def area(): Double = {
      throw new UnsupportedOperationException()
    }

    def describe(): String = s"${this.name()}: ${fixed(this.area(), 2)}"
  }

  class Circle(val radius: Double) extends Shape {
    override def name(): String = "circle"

    override def area(): Double = 3.141592653589793 * floatPower(this.radius, 2.0)
  }

  class Rectangle(val width: Double, val height: Double) extends Shape {
    override def name(): String = "rectangle"

    override def area(): Double = this.width * this.height
  }

  class Square(side: Double) extends Rectangle(side, side) {
    override def name(): String = "square"
  }

  /** Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square. */
  def describeShapes(sizes: ArrayBuffer[ArrayBuffer[Double]]): ArrayBuffer[String] = {
    val shapes = ArrayBuffer[Shape]()
    for (size <- sizes) {
      if (size.size == 1) {
        shapes += new Circle(size(0))
      } else if (size(0) == size(1)) {
        shapes += new Square(size(0))
      } else {
        if (size.size != 2) {
          throw new ClassCastException("2 positional arguments are needed")
        }
        shapes += new Rectangle(size(0), size(1))
      }
    }
    shapes.sortInPlaceBy(_.area())(Ordering[Double].reverse)
    shapes.map(_.describe())
  }

  // Decimal text with so many digits after the point, exact halves to even.
  private def fixed(x: Double, digits: Long): String =
    if (x.isNaN || x.isInfinite) x.toString.toLowerCase.replace("inity", "")
    else (if (x < 0 || 1 / x < 0) "-" else "") + new JavaDecimal(Math.abs(x)).setScale(digits.toInt, RoundingMode.HALF_EVEN).toPlainString

  // A power of floats; what has no real result is an error.
  private def floatPower(x: Double, exponent: Double): Double = {
    if (x == 0 && exponent < 0) throw new ArithmeticException("zero to a negative power")
    val result = Math.pow(x, exponent)
    if (result.isNaN && !x.isNaN && !exponent.isNaN) throw new IllegalArgumentException("math domain error")
    if (result.isInfinite && !x.isInfinite && !exponent.isInfinite) throw new ArithmeticException("overflow")
    result
  }
}
