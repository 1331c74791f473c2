# An index that was found; -1 raises.
def found(index)
  raise ArgumentError, "substring not found" if index < 0

  index
end
