# A line of the input without its end, after a prompt.
function read_input(prompt="")
    print(prompt)
    eof(stdin) && throw(EOFError())
    return readline()
end
