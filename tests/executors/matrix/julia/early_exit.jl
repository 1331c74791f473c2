function twice(n)
    n == 2 && exit(0)
    return 2n
end
