"""Report the most frequent words of a text."""


def words(text: str) -> list[str]:
    """The words of a text in lower case, without the dashes and quotes around them.

    >>> words("Rock-and-roll isn't dead")
    ['rock-and-roll', "isn't", 'dead']
    >>> words("To be or NOT to be")
    ['to', 'be', 'or', 'not', 'to', 'be']
    """
    found = [word.strip("-'") for word in text.lower().split()]
    return [word for word in found if word]


def report(text: str, limit: int = 3) -> list[str]:
    """One line per word, most frequent first, equal ones in order of the alphabet.

    >>> report("to be or not to be", 2)
    ['be      2 ##', 'to      2 ##']
    >>> report("she sells sea-shells and she knows it's she")
    ['she     3 ###', 'and     1 #', "it's    1 #"]
    >>> report("")
    []
    """
    counts: dict[str, int] = {}
    for word in words(text):
        counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [f"{word:<8}{count} {'#' * count}" for word, count in ranked[:limit]]
