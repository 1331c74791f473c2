using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

public static class Solution
{
    public class Shape
    {
        public virtual string Name()
        {
            return "shape";
        }

        public virtual double Area()
        {
            throw new NotImplementedException("");
        }

        public string Describe()
        {
            return $"{this.Name()}: {Fixed(this.Area(), 2)}";
        }
    }

    public class Circle : Shape
    {
        public double Radius;

        public Circle(double radius)
        {
            this.Radius = radius;
        }

        public override string Name()
        {
            return "circle";
        }

        public override double Area()
        {
            return 3.141592653589793 * FloatPower(this.Radius, 2.0);
        }
    }

    public class Rectangle : Shape
    {
        public double Width;
        public double Height;

        public Rectangle(double width, double height)
        {
            this.Width = width;
            this.Height = height;
        }

        public override string Name()
        {
            return "rectangle";
        }

        public override double Area()
        {
            return this.Width * this.Height;
        }
    }

    public class Square : Rectangle
    {
        public Square(double side) : base(side, side)
        {
        }

        public override string Name()
        {
            return "square";
        }
    }

    /// <summary>Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.</summary>
    public static List<string> DescribeShapes(List<List<double>> sizes)
    {
        var shapes = new List<Shape>();
        foreach (var size in sizes)
        {
            if (size.Count == 1)
            {
                shapes.Add(new Circle(size[0]));
            }
            else if (size[0] == size[1])
            {
                shapes.Add(new Square(size[0]));
            }
            else
            {
                if (size.Count != 2)
                {
                    throw new InvalidCastException("2 positional arguments are needed");
                }
                shapes.Add(new Rectangle(size[0], size[1]));
            }
        }
        Rearrange(shapes, shapes.OrderByDescending(shape => shape.Area()));
        return shapes.Select(shape => shape.Describe()).ToList();
    }

    // Decimal text with so many digits after the point, exact halves to even.
    static string Fixed(double x, long digits)
    {
        if (double.IsNaN(x) || double.IsInfinity(x))
        {
            return double.IsNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
        }
        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(x));
        int exponent = (int)Math.Max(1, bits >> 52) - 1075;
        BigInteger mantissa = (bits & ((1L << 52) - 1)) + (bits >> 52 == 0 ? 0 : 1L << 52);
        var number = mantissa * BigInteger.Pow(10, (int)digits) << Math.Max(0, exponent);
        var unit = BigInteger.One << Math.Max(0, -exponent);
        var quotient = BigInteger.DivRem(number, unit, out BigInteger rest);
        if (2 * rest > unit || (2 * rest == unit && !quotient.IsEven))
        {
            quotient += 1;
        }
        string text = quotient.ToString().PadLeft((int)digits + 1, '0');
        string whole = (double.IsNegative(x) ? "-" : "") + text[..^(int)digits];
        return digits > 0 ? whole + "." + text[^(int)digits..] : whole;
    }

    // A power of floats; what has no real result is an error.
    static double FloatPower(double x, double exponent)
    {
        if (x == 0 && exponent < 0)
        {
            throw new DivideByZeroException("0.0 cannot be raised to a negative power");
        }
        double power = Math.Pow(x, exponent);
        if (double.IsNaN(power) && !double.IsNaN(x) && !double.IsNaN(exponent))
        {
            throw new ArgumentException("math domain error");
        }
        return double.IsInfinity(power) && double.IsFinite(x) && double.IsFinite(exponent) ? throw new OverflowException("result too large") : power;
    }

    // Gives a list's elements another order.
    static void Rearrange<T>(List<T> items, IEnumerable<T> order)
    {
        var sorted = order.ToList();
        items.Clear();
        items.AddRange(sorted);
    }
}
