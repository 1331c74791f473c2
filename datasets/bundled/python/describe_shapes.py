import math


class Shape:
    name = "shape"

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.name}: {self.area():.2f}"


class Circle(Shape):
    name = "circle"

    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return math.pi * self.radius**2


class Rectangle(Shape):
    name = "rectangle"

    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    name = "square"

    def __init__(self, side):
        super().__init__(side, side)


def describe_shapes(sizes):
    """Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square."""
    shapes = []
    for size in sizes:
        if len(size) == 1:
            shapes.append(Circle(size[0]))
        elif size[0] == size[1]:
            shapes.append(Square(size[0]))
        else:
            shapes.append(Rectangle(*size))
    shapes.sort(key=lambda shape: shape.area(), reverse=True)
    return [shape.describe() for shape in shapes]
