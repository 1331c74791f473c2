def luhn_valid(number: str) -> bool:
    """Whether a card number passes the Luhn check; spaces are allowed, anything else but digits is not."""
    digits = number.replace(" ", "")
    if len(digits) < 2 or not all("0" <= ch <= "9" for ch in digits):
        return False
    total = 0
    for position, ch in enumerate(reversed(digits)):
        value = int(ch)
        if position % 2 == 1:
            value *= 2
            if value > 9:
                value -= 9
        total += value
    return total % 10 == 0
