import java.math.*;
import java.util.*;

class Solution {
    static class Shape {

        String name() {
            return "shape";
        }

        double area() {
            throw new UnsupportedOperationException();
        }

        String describe() {
            return this.name() + ": " + fixed(this.area(), 2);
        }
    }

    static class Circle extends Shape {
        double radius;

        Circle(double radius) {
            this.radius = radius;
        }

        String name() {
            return "circle";
        }

        double area() {
            return 3.141592653589793 * Math.pow(this.radius, 2.0);
        }
    }

    static class Rectangle extends Shape {
        double width;
        double height;

        Rectangle(double width, double height) {
            this.width = width;
            this.height = height;
        }

        String name() {
            return "rectangle";
        }

        double area() {
            return this.width * this.height;
        }
    }

    static class Square extends Rectangle {

        Square(double side) {
            super(side, side);
        }

        String name() {
            return "square";
        }
    }

    /** Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square. */
    static List<String> describeShapes(List<List<Double>> sizes) {
        List<Shape> shapes = new ArrayList<>();
        for (List<Double> size : sizes) {
            if (size.size() == 1) {
                shapes.add(new Circle(size.get(0)));
            } else if (size.get(0).equals(size.get(1))) {
                shapes.add(new Square(size.get(0)));
            } else {
                if (size.size() != 2) {
                    throw new ClassCastException("2 positional arguments are needed");
                }
                shapes.add(new Rectangle(size.get(0), size.get(1)));
            }
        }
        shapes.sort(Comparator.comparing((Shape shape) -> shape.area(), Comparator.reverseOrder()));
        List<String> items = new ArrayList<>();
        for (Shape shape2 : shapes) {
            items.add(shape2.describe());
        }
        return items;
    }

    // Text with a fixed number of decimals, exact halves to even.
    static String fixed(double x, long digits) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return String.valueOf(x).toLowerCase().replace("inity", "");
        }
        String text = new BigDecimal(Math.abs(x)).setScale((int) digits, RoundingMode.HALF_EVEN).toPlainString();
        return (x < 0 || 1 / x < 0 ? "-" : "") + text;
    }
}
