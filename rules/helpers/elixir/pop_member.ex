# Some element of a set, and the set without it.
defp pop_member(set) do
  case MapSet.to_list(set) do
    [] -> raise KeyError, "pop from an empty set"
    [item | _] -> {item, MapSet.delete(set, item)}
  end
end
