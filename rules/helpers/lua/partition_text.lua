-- Before, separator and after its first occurrence.
local function partition_text(text, separator)
  local parts = split_times(text, separator, 1)
  return #parts == 2 and { parts[1], separator, parts[2] } or { text, "", "" }
end
