def sort_by_length(words, longest_first=False):
    """Sort words by length; words of equal length keep their order in both directions."""
    return sorted(words, key=len, reverse=longest_first)
