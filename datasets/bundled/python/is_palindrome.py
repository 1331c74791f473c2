def is_palindrome(text: str) -> bool:
    """Whether a phrase reads the same backwards, ignoring case and punctuation."""
    letters = [ch.lower() for ch in text if ch.isalnum()]
    return letters == letters[::-1]
