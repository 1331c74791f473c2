# Makes an entry the first inserted.
def move_to_front(entries, key)
  rest = entries.reject { |other, _| other == key }
  entries.replace({ key => entries.fetch(key) }.merge(rest))
end
