-- The characters from one bound to another, from 0; bounds may count from the end.
local function text_slice(text, low, high)
  return text:sub(low < 0 and low or low + 1, high and high < 0 and high - 1 or high)
end
