"""Set a text justified: the first line is the width, then paragraphs of words; the last line stays ragged."""

import sys


def justify(words, width):
    gaps = len(words) - 1
    if gaps == 0:
        return words[0]
    blanks = width - sum(map(len, words))
    each, extra = divmod(blanks, gaps)
    line = words[0]
    for i, word in enumerate(words[1:]):
        line += " " * (each + (i < extra)) + word
    return line


def lines_of(words, width):
    line = []
    used = 0
    for word in words:
        if line and used + len(line) + len(word) > width:
            yield justify(line, width)
            line, used = [], 0
        line.append(word)
        used += len(word)
    if line:
        yield " ".join(line)


width = int(input())
for line in lines_of(sys.stdin.read().split(), width):
    print(f"|{line:<{width}}|")
