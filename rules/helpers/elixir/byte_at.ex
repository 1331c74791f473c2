# The byte at an index, which may count from the end; outside raises.
defp byte_at(bytes, index), do: Enum.fetch!(:binary.bin_to_list(bytes), index)
