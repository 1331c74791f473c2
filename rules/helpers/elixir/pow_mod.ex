# A power modulo a number.
defp pow_mod(_, 0, modulus), do: Integer.mod(1, modulus)

defp pow_mod(_, exponent, _) when exponent < 0, do: raise(ArgumentError, "a power below zero")

defp pow_mod(base, exponent, modulus) do
  half = pow_mod(base, div(exponent, 2), modulus)
  Integer.mod(if(rem(exponent, 2) == 1, do: half * half * base, else: half * half), modulus)
end
