-- Whether a text begins with another.
local function starts_with(text, part)
  return text:sub(1, #part) == part
end
