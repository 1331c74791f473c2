# Removes a key that must be there and gives its value.
def delete_key(entries, key)
  entries.delete(key) { raise KeyError, key.inspect }
end
