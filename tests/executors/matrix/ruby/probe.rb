def deeper(n)
  1 + deeper(n + 1)
end

case gets.strip
when "sum"
  puts gets.split.map(&:to_i).sum
when "unflushed"
  print "ok"
when "utf8"
  puts "#{gets.chomp}|ñ😀"
when "megabyte"
  puts $stdin.read.count("x")
when "exception"
  raise "on purpose"
when "exit"
  exit 3
when "signal"
  Process.kill(:KILL, Process.pid)
  sleep
when "cpu"
  loop {}
when "sleep"
  sleep 600
when "memory"
  kept = []
  loop { kept << "x" * (1 << 20) }
when "output"
  loop { puts "x" * 1000 }
when "stack"
  puts deeper(0)
end
