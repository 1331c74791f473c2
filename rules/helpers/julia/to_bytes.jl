# Bytes of integers from 0 to 255.
function to_bytes(items)
    all(item -> 0 <= item < 256, items) || throw(ArgumentError("bytes must be in range(0, 256)"))
    return UInt8[item for item in items]
end
