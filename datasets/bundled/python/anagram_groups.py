"""Group words that are anagrams of each other; each word once, groups and words in order, singles left out."""

import sys
from collections import defaultdict

groups = defaultdict(set)
for word in sys.stdin.read().split():
    groups["".join(sorted(word.lower()))].add(word.lower())
found = [sorted(words) for words in groups.values() if len(words) > 1]
for words in sorted(found, key=lambda words: (-len(words), words)):
    print(len(words), ", ".join(words))
if not found:
    print("no anagrams")
