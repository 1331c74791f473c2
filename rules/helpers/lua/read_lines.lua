-- The remaining lines of standard input, with their line ends.
local function read_lines()
  local list = {}
  for line in io.lines("/dev/stdin", "L") do list[#list + 1] = line end
  return list
end
