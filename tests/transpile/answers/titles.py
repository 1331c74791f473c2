"""Titles.

targets: csharp java kotlin scala

>>> f("it's 3rd oF")
["It'S 3Rd Of", "It's 3rd of"]
>>> f('')
['', '']
"""


def f(text):
    return [text.title(), text.capitalize()]
