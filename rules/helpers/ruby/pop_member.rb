# Removes and gives some element.
def pop_member(members)
  raise KeyError, "'pop from an empty set'" if members.empty?

  members.first.tap { |item| members.delete(item) }
end
