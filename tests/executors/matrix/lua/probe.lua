local function deeper(n)
  return 1 + deeper(n + 1)
end

local mode = io.read("l"):gsub("%s+$", "")
if mode == "sum" then
  print(io.read("n") + io.read("n"))
elseif mode == "unflushed" then
  io.write("ok")
elseif mode == "utf8" then
  print(io.read("l") .. "|ñ😀")
elseif mode == "megabyte" then
  print(select(2, io.read("a"):gsub("x", "")))
elseif mode == "exception" then
  error("on purpose")
elseif mode == "exit" then
  os.exit(3)
elseif mode == "cpu" then
  while true do end
elseif mode == "memory" then
  local kept = {}
  while true do kept[#kept + 1] = ("x"):rep(1 << 20) .. #kept end
elseif mode == "output" then
  while true do print(("x"):rep(1000)) end
elseif mode == "stack" then
  print(deeper(0))
end
