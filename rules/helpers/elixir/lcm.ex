# The least common multiple.
defp lcm(a, b), do: if(a == 0 or b == 0, do: 0, else: div(abs(a * b), Integer.gcd(a, b)))
