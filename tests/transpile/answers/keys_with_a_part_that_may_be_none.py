"""Keys with a part that may be none.

targets: csharp java kotlin scala

>>> f(['go', 'stop', 'go'])
'green'
>>> f(['stop'])
'red on stop'
"""

MOVES = {("red", "go"): "green", ("green", "stop"): "red"}


class Light:
    def __init__(self):
        self.state = "red"

    def fire(self, event):
        new = MOVES.get((self.state, event))
        if new is None:
            raise RuntimeError(f"{self.state} on {event}")
        self.state = new


def f(events):
    light = Light()
    try:
        for event in events:
            light.fire(event)
    except RuntimeError as e:
        return str(e)
    return light.state
