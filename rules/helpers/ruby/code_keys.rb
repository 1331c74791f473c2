# A table for translating with code points for its characters.
def code_keys(table)
  table.transform_keys { |key| key.length == 1 ? key.ord : raise(ArgumentError, "string keys in translate table must be of length 1") }
end
