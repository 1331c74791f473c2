"""Classes picked from a dictionary.

targets: cpp csharp dart go java javascript kotlin php ruby scala

>>> f(['dog', 'cat'], ['square', 'circle'])
(['d woof/d', 'c meow/c'], 'd woofc meow', [1, 12])
>>> f(['cat'], ['circle'])
(['c meow/c'], 'd woofc meow', [3])
"""


class Dog:
    def __init__(self, name):
        self.name = name

    def sound(self):
        return self.name + " woof"


class Cat:
    def __init__(self, name):
        self.name = name

    def sound(self):
        return self.name + " meow"


class Shape:
    def __init__(self, side):
        self.side = side

    def area(self):
        return 0


class Square(Shape):
    def area(self):
        return self.side * self.side


class Circle(Shape):
    def area(self):
        return self.side * self.side * 3


SHAPES = {"square": Square, "circle": Circle}


def make(kind):
    kinds = {"dog": Dog, "cat": Cat}
    return kinds[kind](kind[0])


def f(pets, shapes):
    found = [make(pet) for pet in pets]
    sounds = [pet.sound() + "/" + pet.name for pet in found]
    first = make("cat")
    return sounds, make("dog").sound() + first.sound(), [SHAPES[s](i + 1).area() for i, s in enumerate(shapes)]
