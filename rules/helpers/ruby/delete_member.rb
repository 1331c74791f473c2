# Removes an element that must be there.
def delete_member(members, item)
  members.delete?(item) or raise KeyError, item.inspect
end
