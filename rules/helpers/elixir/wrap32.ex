# An integer as the 32 bits of it, signed.
defp wrap32(value) do
  <<wrapped::signed-32>> = <<value::32>>
  wrapped
end
