"""A loop over an iterator takes the next word itself.

may refuse: perl r lua ruby

>>> f(['-a', '-b', 'c', '-d'])
{'-a': '-b', '-d': ''}
"""


def f(words):
    found = {}
    it = iter(words)
    for word in it:
        if word.startswith("-"):
            found[word] = next(it, "")
    return found
