# The largest float stands for infinity, which the BEAM does not have.
defp infinity, do: 1.7976931348623157e308
