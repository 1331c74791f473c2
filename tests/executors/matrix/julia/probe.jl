deeper(n) = 1 + deeper(n + 1)

function probe(word)
    if word == "sum"
        println(sum(parse.(Int, split(readline()))))
    elseif word == "unflushed"
        print("ok")
    elseif word == "utf8"
        println(readline(), "|ñ😀")
    elseif word == "megabyte"
        println(count('x', read(stdin, String)))
    elseif word == "exception"
        error("on purpose")
    elseif word == "exit"
        exit(3)
    elseif word == "signal"
        ccall(:raise, Cint, (Cint,), 9)
    elseif word == "cpu"
        while true
        end
    elseif word == "sleep"
        sleep(600)
    elseif word == "memory"
        kept = Vector{UInt8}[]
        while true
            push!(kept, fill(0x78, 1 << 20))
        end
    elseif word == "output"
        while true
            println("x" ^ 1000)
        end
    elseif word == "stack"
        println(deeper(0))
    end
end

probe(strip(readline()))
