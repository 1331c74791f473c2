# An integer as the 64 bits of it, signed.
defp wrap64(value) do
  <<wrapped::signed-64>> = <<value::64>>
  wrapped
end
