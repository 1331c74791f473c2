# The value at a key; a missing key is inserted with the default.
def set_default(entries, key, default)
  entries.fetch(key) { entries[key] = default }
end
