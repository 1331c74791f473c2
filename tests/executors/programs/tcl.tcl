gets stdin line
switch $line {
    fail { error failed }
    loop { while 1 {} }
    default { puts "hello $line" }
}
