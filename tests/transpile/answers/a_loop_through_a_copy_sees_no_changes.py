"""Loops through copies of what they change, a list that an object takes over, and the text of an object that may be missing.

targets: d swift nim

>>> f(['a', 'b', 'c'], ['a', 'b'])
('Car b 1', ['c'])
>>> f(['a'], [])
('None 1', ['a'])
"""


class Car:
    def __init__(self, plate):
        self.plate = plate

    def __str__(self):
        return "Car " + self.plate


class Line:
    def __init__(self, cars):
        self.waiting = cars
        self.last = None

    def serve(self, plates):
        for car in list(self.waiting):
            if car.plate in plates:
                self.waiting.remove(car)
                self.last = car
        return f"{self.last} {len(self.waiting)}"


def f(plates: list[str], served: list[str]):
    cars = []
    for plate in plates:
        cars.append(Car(plate))
    line = Line(cars)
    return line.serve(served), [car.plate for car in line.waiting]
