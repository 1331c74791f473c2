# The value at a key of a list of pairs, which must be there, and the other pairs; a text of the key for the message.
defp take_entry_of(pairs, key, shown), do: {entry_of(pairs, key, shown), List.keydelete(pairs, key, 0)}
