# Whether Python takes a value of several possible types for true.
defp truthy(value), do: value not in [nil, false, 0, 0.0, "", [], %{}] and value != MapSet.new()
