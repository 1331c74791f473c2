-- Before, separator and after its last occurrence.
local function partition_text_end(text, separator)
  local parts = split_end(text, separator, 1)
  return #parts == 2 and { parts[1], separator, parts[2] } or { "", "", text }
end
