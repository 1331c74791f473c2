"""Titles beyond ASCII.

targets: csharp java kotlin scala

>>> f('straße ßa')
['Straße Ssa', 'Straße ßa']
>>> f('ǆx ﬁn')
['ǅx Fin', 'ǅx ﬁn']
>>> f("日a it's 3rd")
["日A It'S 3Rd", "日a it's 3rd"]
"""


def f(text):
    return [text.title(), text.capitalize()]
