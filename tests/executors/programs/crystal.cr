line = gets
raise "failed" if line == "fail"
while line == "loop"
end
puts "hello #{line}"
