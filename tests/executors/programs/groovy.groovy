def line = System.in.newReader().readLine()
if (line == "fail") throw new IllegalStateException("failed")
while (line == "loop") {}
println "hello $line"
