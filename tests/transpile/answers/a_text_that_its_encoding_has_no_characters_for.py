"""A text with characters that the encoding does not have raises.

targets: clojure csharp dart go java javascript kotlin python scala swift typescript

>>> f("plain")
('ascii', 5)
>>> f("h\\u00e9llo")
('no ascii', 5)
>>> f("\\u20ac 5")
('no ascii', -1)
"""


def name(text):
    try:
        return text.encode("ascii").decode("ascii") and "ascii"
    except UnicodeEncodeError:
        return "no ascii"


def f(text):
    try:
        size = len(text.encode("latin-1"))
    except UnicodeEncodeError:
        size = -1
    return name(text), size
