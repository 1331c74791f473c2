# Newton's steps down to the integer part of a square root.
defp isqrt_from(n, guess) do
  better = div(guess + div(n, guess), 2)
  if better >= guess, do: guess, else: isqrt_from(n, better)
end
