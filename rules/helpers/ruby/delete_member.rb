# Removes an element that must be there.
def delete_member(members, item, shown = item.inspect)
  members.delete?(item) or raise KeyError, shown
end
