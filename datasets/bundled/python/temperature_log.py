"""Statistics per station from lines of "station celsius"; unreadable or impossible readings are rejected."""

import sys

ABSOLUTE_ZERO = -273.15


class Station:
    def __init__(self, name):
        self.name = name
        self.readings = []

    def add(self, celsius):
        if celsius < ABSOLUTE_ZERO:
            raise ValueError(f"{celsius} is below absolute zero")
        self.readings.append(celsius)

    @property
    def mean(self):
        return sum(self.readings) / len(self.readings)

    def __str__(self):
        low, high = min(self.readings), max(self.readings)
        return f"{self.name:10s} {low:7.1f} {self.mean:7.2f} {high:7.1f} {self.mean * 9 / 5 + 32:7.2f}F"


stations = {}
rejected = []
for line in sys.stdin:
    name, _, reading = line.strip().rpartition(" ")
    if not name:
        continue
    station = stations.get(name) or Station(name)
    try:
        station.add(float(reading))
    except ValueError as error:
        rejected.append((name, str(error) if "absolute" in str(error) else "not a number"))
    else:
        stations[name] = station
for station in sorted(stations.values(), key=lambda s: s.mean):
    print(station)
for name, reason in rejected:
    print(f"rejected {name}: {reason}")
