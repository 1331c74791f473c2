"""A default is a variable of the module.

targets: dart javascript php ruby

>>> f('ab')
[3, 1, 2]
>>> f('')
[0, 0, 0]
"""

pairs = [("a", 1), ("b", 2)]
step = 3


def score(word, known=pairs, most=step):
    found = 0
    for letter, worth in known:
        if letter in word:
            found += worth
    return min(found, most)


def f(word):
    return [score(word), score(word, most=1), score(word, [("a", 2)])]


if __name__ == "__main__":
    print(f("ab"))
