# All tuples with an element of each argument, the last changing fastest.
function product(lists...)
    tuples = Tuple[()]
    for list in lists
        tuples = Tuple[(head..., item) for head in tuples for item in list]
    end
    return tuples
end
