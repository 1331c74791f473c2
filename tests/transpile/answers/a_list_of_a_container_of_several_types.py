"""A list of a container of several types.

may refuse: all

>>> f('hall', 'lamp')
['rug']
"""

PLACES = {"hall": {"text": "A hall", "items": ["lamp", "rug"]}, "loft": {"text": "Dust", "items": ["book"]}}


def f(place, item):
    items = PLACES[place]["items"]
    if item in items:
        items.remove(item)
    return PLACES[place]["items"]
