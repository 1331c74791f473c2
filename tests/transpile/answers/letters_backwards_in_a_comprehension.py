"""A comprehension goes over the letters of a text from behind and asks what they are.

targets: all

>>> f('a1b22')
('221', 'ba')
>>> f('')
('', '')
"""


def f(text):
    return "".join([c for c in reversed(text) if c.isdigit()]), "".join(c for c in reversed(text) if c.isalpha())
