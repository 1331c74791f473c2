"""A counter's text.

targets: dart javascript php ruby

>>> f(['a', 'b', 'b'])
"Counter({'b': 2, 'a': 1})"
>>> f([])
'Counter()'
"""

from collections import Counter


def f(words):
    return f"{Counter(words)}"
