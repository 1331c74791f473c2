"""An entry that may be none goes on to change.

targets: dart javascript php ruby

>>> f(['x', '[a', 'bc', '[d', '[a', 'e'])
{'[a': {'bc': 2, 'e': 1}, '[d': {}}
"""


def f(lines):
    sections = {}
    current = None
    for line in lines:
        if line[0] == "[":
            current = sections.setdefault(line, {})
        elif current is not None:
            current[line] = len(line)
    return sections
