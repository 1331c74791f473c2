from __future__ import annotations

class Shape:

    def name(self) -> str:
        return "shape"

    def area(self) -> float:
        raise NotImplementedError()

    def describe(self) -> str:
        return f"{self.name()}: {self.area():.2f}"


class Circle(Shape):

    def __init__(self, radius: float) -> None:
        self.radius = radius

    def name(self) -> str:
        return "circle"

    def area(self) -> float:
        return 3.141592653589793 * self.radius ** 2.0


class Rectangle(Shape):

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height

    def name(self) -> str:
        return "rectangle"

    def area(self) -> float:
        return self.width * self.height


class Square(Rectangle):

    def __init__(self, side: float) -> None:
        super().__init__(side, side)

    def name(self) -> str:
        return "square"


def describe_shapes(sizes: list[list[float]]) -> list[str]:
    """Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square."""
    shapes: list[Shape] = []
    for size in sizes:
        if len(size) == 1:
            shapes.append(Circle(size[0]))
        elif size[0] == size[1]:
            shapes.append(Square(size[0]))
        else:
            if len(size) != 2:
                raise TypeError("2 positional arguments are needed")
            shapes.append(Rectangle(size[0], size[1]))
    shapes.sort(key=lambda shape: shape.area(), reverse=True)
    return [shape.describe() for shape in shapes]
