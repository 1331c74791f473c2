"""All primes up to a limit by the sieve of Eratosthenes, ten to a row, and the largest gap between neighbours."""

limit = int(input())
sieve = [n >= 2 for n in range(limit + 1)]
number = 2
while number * number <= limit:
    if sieve[number]:
        for multiple in range(number * number, limit + 1, number):
            sieve[multiple] = False
    number += 1
primes = [n for n, is_prime in enumerate(sieve) if is_prime]
for start in range(0, len(primes), 10):
    print(" ".join(f"{p:5d}" for p in primes[start : start + 10]))
gaps = [(b - a, a, b) for a, b in zip(primes, primes[1:])]
if gaps:
    gap, a, b = max(gaps, key=lambda entry: entry[0])
    print(f"{len(primes)} primes, largest gap {gap} ({a} to {b})")
else:
    print(len(primes), "primes")
