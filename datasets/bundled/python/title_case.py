def title_case(text, minor=("a", "an", "and", "of", "the")):
    """Capitalise a title's words, except minor ones that are neither first nor last."""
    words = text.lower().split(" ")
    last = len(words) - 1
    titled = []
    for i, word in enumerate(words):
        if word in minor and 0 < i < last:
            titled.append(word)
        else:
            titled.append(word.capitalize())
    return " ".join(titled)
