from collections import Counter


def top_words(text: str, count: int = 3) -> list[tuple[str, int]]:
    """The most frequent words of a text, ignoring case and outer punctuation; equals in order of appearance."""
    words = (word.strip(".,;:!?\"'()").lower() for word in text.split())
    return Counter(word for word in words if word).most_common(count)
