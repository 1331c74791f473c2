identification division.
program-id. hello.
data division.
working-storage section.
01 line-in pic x(80).
procedure division.
    accept line-in.
    if line-in = "fail"
        stop run returning 3
    end-if.
    perform until line-in not = "loop"
        continue
    end-perform.
    display "hello " function trim(line-in).
    stop run.
