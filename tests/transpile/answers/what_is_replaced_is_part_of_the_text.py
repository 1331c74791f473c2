"""What is replaced is part of the text.

targets: dart javascript php ruby

>>> f('abab')
2
>>> f('committee')
6
>>> f('')
0
"""


def f(text):
    rounds = 0
    while text:
        text = text.replace(text[0], "")
        rounds += 1
    return rounds
