-- Upper case becomes lower and the reverse.
local function swap_case(text)
  return (text:gsub("%a", function(letter)
    return letter:lower() == letter and letter:upper() or letter:lower()
  end))
end
