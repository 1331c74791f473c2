"""The most frequent words of a text: the first line says how many, the rest is the text."""

import sys
from collections import Counter


def words_of(text):
    word = ""
    for ch in text.lower():
        if ch.isalpha() or (ch == "'" and word):
            word += ch
        elif word:
            yield word.rstrip("'")
            word = ""
    if word:
        yield word.rstrip("'")


def main():
    limit = int(sys.stdin.readline())
    counts = Counter(words_of(sys.stdin.read()))
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    for word, count in ranked[:limit]:
        print(f"{count:>4} {word}")


if __name__ == "__main__":
    main()
