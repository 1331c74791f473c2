from itertools import takewhile


def primes():
    """Yield the primes without end."""
    known = []
    number = 2
    while True:
        if all(number % p for p in known if p * p <= number):
            known.append(number)
            yield number
        number += 1


def primes_between(low, high):
    """The primes p with low <= p < high."""
    return [p for p in takewhile(lambda p: p < high, primes()) if p >= low]
