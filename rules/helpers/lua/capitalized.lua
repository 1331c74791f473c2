-- The first character in upper case, the rest in lower.
local function capitalized(text)
  return text:sub(1, 1):upper() .. text:sub(2):lower()
end
