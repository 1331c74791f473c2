$0 == "fail" { exit 3 }
$0 == "loop" { while (1) turns++ }
{ print "hello " $0 }
