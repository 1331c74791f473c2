import java.util.*;

public class Main {
    interface Shape { double area(); default String label() { return getClass().getSimpleName() + String.format("(%.1f)", area()); } }
    record Square(double s) implements Shape { public double area() { return s * s; } }
    record Disc(double r) implements Shape { public double area() { return 3 * r * r; } }
    static abstract class Node { abstract int eval(); }
    static class Leaf extends Node {
        final int value;
        Leaf(int value) { this.value = value; }
        int eval() { return value; }
    }
    static class Sum extends Node {
        final Node left, right;
        Sum(Node left, Node right) { this.left = left; this.right = right; }
        int eval() { return left.eval() + right.eval(); }
    }
    static class Point {
        private final int x, y;
        Point(int x, int y) { this.x = x; this.y = y; }
        @Override public boolean equals(Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;
            Point p = (Point) o;
            return x == p.x && y == p.y;
        }
        @Override public int hashCode() { return Objects.hash(x, y); }
        @Override public String toString() { return "(" + x + ", " + y + ")"; }
    }
    static class Name {
        final String text;
        Name(String text) { this.text = text; }
        @Override public boolean equals(Object o) {
            if (!(o instanceof Name)) return false;
            Name other = (Name) o;
            return text.equals(other.text);
        }
        @Override public int hashCode() { return text.hashCode(); }
    }
    static int sum(int[] xs) {
        int total = 0;
        for (int i = 0; i < xs.length; i++) total += xs[i];
        int i = 0;
        while (i < xs.length && xs[i] < 3) i++;
        return total * 10 + i;
    }
    static long mul(int a, int b) { return (long) a * b; }
    static long shl(int a, int n) { return (long) a << n; }
    static long add(int a, int b) { return (long) a + b; }
    static long sq(int[] xs) { long t = 0; for (int i = 0; i < xs.length; i++) t += (long) xs[i] * xs[i]; return t; }
    static long mod(int a, int b, int m) { return (long) a * b % m; }
    static long sum(int n) { long s = 0; for (int i = 1; i <= n; i++) { s += i * i; s += (long) i * i * i; } return s; }
    static long neg(int a) { return -(long) a; }
    public static void main(String[] args) {
        Node tree = new Sum(new Leaf(2), new Leaf(3));
        System.out.println(new Sum(tree, new Leaf(4)).eval() + tree.eval());
        for (Shape s : List.of(new Square(2), new Disc(1))) System.out.println(s.label() + " " + s);
        System.out.println(new Point(1, 2).equals(new Point(1, 2)) + " " + new Point(1, 2).equals(new Point(2, 1)) + new Point(3, 4));
        System.out.println(new Name("a").equals(new Name("a")));
        List<Point> ps = new ArrayList<>(List.of(new Point(1, 1), new Point(2, 2)));
        System.out.println(ps.contains(new Point(2, 2)) + " " + ps.indexOf(new Point(2, 2)));
        System.out.println(sum(new int[]{1, 2, 5, 1}));
        int big = 2000000000, m = Integer.MIN_VALUE;
        System.out.println(mul(big, big) + " " + shl(big, 5) + " " + add(big, big) + " " + sq(new int[]{big, 3}) + " " + mod(big, big, 1000000007) + " " + sum(2000) + " " + neg(m));
        long x = big; x *= big; x -= 1L * big * 2;
        int y = big * 2; long z = big * 2; double d = big * 2; long w = 1L << 40 | big;
        System.out.println(x + " " + y + " " + z + " " + d + " " + w + " " + (big + 1L) * big + " " + (m - 1L));
        int[] q = {big, big}; System.out.println(java.util.Arrays.stream(q).mapToLong(v -> (long) v).sum() + " " + ((long) m >>> 60) + " " + (1L * m - big)); int lo = 1, hi = big; int mid = lo + (hi - lo) / 2; System.out.println(mid + " " + (lo + hi) / 2 + " " + (lo + hi >>> 1) + " " + (hi + hi >>> 1));
    }
}
