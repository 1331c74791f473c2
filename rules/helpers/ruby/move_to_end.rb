# Makes an entry the last inserted.
def move_to_end(entries, key)
  value = entries.fetch(key)
  entries.delete(key)
  entries[key] = value
end
