line = readline()
line == "fail" && error("failed")
while line == "loop" end
println("hello ", line)
