"""A list of derived objects.

targets: csharp java kotlin scala

>>> f(['dan', 'eve'])
['dan fetches it', 'dan', 'eve']
"""


class Animal:
    def __init__(self, name):
        self.name = name


class Dog(Animal):
    def fetch(self, thing):
        return f"{self.name} fetches {thing}"


def f(names):
    animals = [Dog(name) if name[0] == "d" else Animal(name) for name in names]
    dogs = [a for a in animals if isinstance(a, Dog)]
    return [d.fetch("it") for d in dogs] + [a.name for a in animals]
