"""
Replace each run of a character by the character and, from two on, its count.
"""
function run_length_encode(text)
    encoded = ""
    i = 0
    while i < length(text)
        j = i
        while j < length(text) && text[j + 1] == text[i + 1]
            j += 1
        end
        encoded *= text[i + 1]
        if j - i > 1
            encoded *= string(j - i)
        end
        i = j
    end
    return encoded
end
